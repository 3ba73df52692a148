/** Works for ever, and ends when asked. */
setInterval(() => {}, 1_000);
