import type { Locator } from 'playwright-core';

const item = (list: number, level: number, sign: string, words: string) =>
  `<p class=MsoListParagraph style='margin-left:${level * 36}pt;text-indent:-18.0pt;mso-list:l${list} level${level} lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>${words}<o:p></o:p></p>`;

const cell = (words: string, span = '') =>
  `<td width=208 ${span} valign=top style='width:155.8pt;border:solid windowtext 1.0pt'><p class=MsoNormal>${words}<o:p></o:p></p></td>`;

/** What Word puts on the clipboard. */
export const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head>
<meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri"} --></style></head>
<body lang=SV style='tab-interval:65.2pt'><!--StartFragment-->
<h1 style='color:#2F5496'>Omfattning<o:p></o:p></h1>
<p class=MsoNormal style='font-family:"Comic Sans MS";color:red'>Staden köper <b style='mso-bidi-font-weight:normal'>alltid</b> i konkurrens<a style='mso-footnote-id:ftn1'
href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference>[1]</span></a>.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal><img width=64 src="file:///C:/Users/anna/bild.png"><script>alert(1)</script></p>
${item(0, 1, '·', 'licenser')}${item(0, 1, '·', 'moln')}${item(0, 2, 'o', 'med drift')}
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
${item(1, 1, '1.', 'först')}${item(1, 1, '2.', 'sedan')}${item(2, 1, '·', 'och sist')}
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0><tr>${cell('Avtal som löper', 'colspan=2')}</tr><tr>${cell('Avtal')}${cell('Till')}</tr>
<tr>${cell('4411', 'rowspan=2')}${cell('2027')}</tr><tr>${cell('2028')}</tr><tr>${cell('Inga fler', 'colspan=2')}</tr></table>
<!--EndFragment--></body></html>`;

/** Pastes, as the clipboard would. */
export async function pasteInto(text: Locator, html: string): Promise<void> {
  await text.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}
