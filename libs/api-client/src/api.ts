// Generated from apps/server/openapi.json by libs/api-client/generate.mjs. Never edited.
export interface paths {
    "/api/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one says that something is not accessible; of a demonstration, who is who. */
        get: operations["AboutController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/area-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The map that applies on a day: its areas, what they cost a year, and which directive governs each. */
        get: operations["AreaMapsController_inForce"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/area-maps/{map}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A map with all its versions, the draft too, and what would refuse its adoption. For everybody with a role. */
        get: operations["AreaMapsController_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/area-maps/{map}/adoptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the draft was adopted, and from when it applies. On split, merger or closing the directives' fate is chosen. */
        post: operations["AreaMapActsController_adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/area-maps/{map}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draft a division of the delivery, of a map that there is or under a new id of your own. What is uncovered or claimed twice is warned of. */
        post: operations["AreaMapActsController_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases, a page at a time: each edition of a directive is one. */
        get: operations["CasesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseNumber}/trail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened in a case, entry by entry. Of a decided directive for anybody: that each thing happened, when, in which office, and what is public of
         *     what it says. With what the entries disclose, and what drafts and reviews say, for those who carry and keep cases. The trail of a directive's first
         *     case begins with the entry that began the directive.
         */
        get: operations["TrailController_trail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The record's instant. */
        get: operations["ClockController_read"];
        /** Move the clock of a demo or a test, and wake the conductors whose day has come. It never goes behind what has happened. */
        put: operations["ClockController_move"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conductors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Conductors by id: in which phase their case stands, and when they do something next. For those who read all cases, and for administrators. */
        get: operations["ConductorsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conductors/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether anything is still to be done by now, and when the next thing will be. */
        get: operations["ConductorsController_standing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegation-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports, the latest compiled first, with their legal force today. For the house's staff. */
        get: operations["ReportsController_list"];
        put?: never;
        /** Gather decisions by delegation that the board has not been told of: for its next meeting, or for special minutes. */
        post: operations["ReportActsController_compile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegation-reports/{report}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One report, with its legal force and its lateness today. */
        get: operations["ReportsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegation-reports/{report}/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the minutes were adjusted (justerade). Later than the law's fourteen days it is recorded all the same, and shown as late. */
        post: operations["ReportActsController_adjustment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegation-reports/{report}/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the adjusted minutes were announced on the notice board (anslagstavla): the time for appeal runs. */
        post: operations["ReportActsController_announcement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegation-reports/{report}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the board was told at a meeting. */
        post: operations["ReportActsController_meeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegation-reports/{report}/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the notice was taken down: after the last day of appeal, the decisions have legal force; before, the adjustment is announced anew (KL 13:5). */
        post: operations["ReportActsController_removal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegation-reports/unreported": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Decisions by delegation that no report names yet, the first registered first. */
        get: operations["ReportsController_unreported"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Directives, a page at a time. */
        get: operations["DirectivesReadController_list"];
        put?: never;
        /** Begin the directive of an area, with its first edition. Its case gets the next registration number. */
        post: operations["DirectivesController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A directive and its editions; for the signed-in, with the acts that they may do now on each that is not closed. */
        get: operations["DirectivesReadController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An edition: its state, text and decisions; for those who work on it also its review; for the signed-in, the acts that they may do now. */
        get: operations["EditionsController_edition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/board-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record how the board decided a case that was referred to it. */
        post: operations["DecisionsController_recordBoard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/board-referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a case to the board that neither the director nor a deputy in function may decide, or that the board takes back by its own order. */
        post: operations["DecisionsController_takeToBoard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/chair-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record how the board's empowered chair decided a case that was referred as urgent (KL 6:39). It is reported at the next meeting. */
        post: operations["DecisionsController_recordChair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/comments/{comment}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a reviewer's comment. */
        post: operations["ReviewController_answerComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/consultation-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a consultation for a committee (remissvar). */
        post: operations["ReviewController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/consultation-extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask more committees in a consultation that is out, by the same day or a later one, which then holds for all who have not answered. */
        post: operations["ReviewController_askMore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask committees for their opinion (remiss). */
        post: operations["ReviewController_consult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a clerical error right, by whoever decided the text; the original stays in the trail. */
        post: operations["DecisionsController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide on the exact text that was reviewed, by the mandate in force. */
        post: operations["DecisionsController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/declined-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline to review, with reasons. Somebody else can be asked in one's place. */
        post: operations["ReviewController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/disqualifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Settle the question of disqualification: whoever steps aside does so; disputed, the board decides. */
        post: operations["DecisionsController_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Save the draft's text. It may lack anything: only submitting asks for the whole. */
        post: operations["DraftingController_saveDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/evaluation-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the next evaluation from the day that the interval gives, with reasons. */
        post: operations["EvaluationActsController_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rounds of an edition, the latest first. */
        get: operations["EvaluationsController_ofEdition"];
        put?: never;
        /** Open a round: the questions as they stand today, to the evaluators of today. Before its day it takes reasons. */
        post: operations["EvaluationActsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/evaluations/{round}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One round: its questions, answers and conclusion, with the round before and what the record knows beside it. */
        get: operations["EvaluationsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/evaluations/{round}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer all the questions as an evaluator. Until the round is concluded, a later answer takes the place of one's earlier one. */
        post: operations["EvaluationActsController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/evaluations/{round}/conclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what the round came to, for the board to read. It plans the next one; an outcome to revise opens the next edition. */
        post: operations["EvaluationActsController_conclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/evaluations/{round}/declined-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline to answer, with reasons. Somebody else can be asked in one's place. */
        post: operations["EvaluationActsController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/evaluations/{round}/evaluator-replacements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask somebody else in the place of an evaluator who has not answered. The deadline stays. */
        post: operations["EvaluationActsController_replace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/exemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The exemptions that were asked for under an edition. */
        get: operations["ExemptionsController_ofEdition"];
        put?: never;
        /** Ask that a committee be freed from a provision of the edition in force, with reasons and for a time. */
        post: operations["ExemptionActsController_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide that more of the city must follow the edition, or record that the board has. It is sent to them, and each acknowledges it. */
        post: operations["DecisionsController_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the case over to another officer. */
        post: operations["DraftingController_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/interests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell a circumstance that may disqualify: one's own bars at once; another's holds the decision up until it is settled. */
        post: operations["DecisionsController_declareInterest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happens next to an edition and when, if nobody acts: the conductor's own plan, worked out from the record. */
        get: operations["ConductorsController_next"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/provision-marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of each provision of a decided edition, since which edition it says what it says: for the marks in the margin. */
        get: operations["ProvisionHistoryController_marks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/provisions/{provision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A provision of an edition. */
        get: operations["EditionsController_provision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The receipts of an edition, by unit, and how many are acknowledged. For the house's staff. */
        get: operations["ReceiptsController_ofEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/receipts/{unit}/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Acknowledge an edition for a committee, naming who answers for it there. The directive binds without it. */
        post: operations["AcknowledgementsController_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/receipts/{unit}/adoptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a company's own board has adopted an edition that was sent to it: it binds the company from then on, and never before its own day. */
        post: operations["AdoptionsController_adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/reopenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the text back to draft, to change it: the next submission asks the reviewers again. */
        post: operations["DraftingController_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/repeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide that the directive ends without a successor, or record that the board has. */
        post: operations["DecisionsController_repeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/reviewer-replacements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask somebody else in the place of a reviewer who has not answered. The deadline stays. */
        post: operations["ReviewController_replace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a new edition from the one in force. Its case gets the next registration number. */
        post: operations["DraftingController_revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/secrecy-marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a case, or a document of it, as one that may be secret. Its row in the register stays; what it says is hidden. */
        post: operations["SecrecyController_mark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/secrecy-marks/{mark}/liftings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lift a mark that is tried and found to hold no longer. That it was there stays in the trail. */
        post: operations["SecrecyController_lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the draft to review. Its text is fixed from here on: a verdict belongs to exactly it. */
        post: operations["DraftingController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an edition has said: as it was decided, and after each correction of a clerical error (FL § 36); but for what a mark of secrecy hides. Of one that
         *     is not decided, its text as it stands.
         */
        get: operations["EditionsController_texts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a verdict on the exact text under review, with comments. The last verdict closes the review. */
        post: operations["ReviewController_giveVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the edition up before it is decided. */
        post: operations["DraftingController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/working-copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft as it stands, who wrote last, and who has it open. */
        get: operations["WorkingCopiesController_read"];
        /** Write the draft on, over the version that was seen. Where another was first, the answer is 412: read it, merge, and write again. */
        put: operations["WorkingCopiesController_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/working-copy/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The comments of the draft, also those that are done. */
        get: operations["WorkingCommentsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/working-copy/comments/{comment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Comment on words of the draft. */
        put: operations["WorkingCommentsController_comment"];
        post?: never;
        /** Take away a comment or an answer of one's own. One that has been answered stays: it is marked as done. */
        delete: operations["WorkingCommentsController_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/working-copy/comments/{comment}/answers/{answer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answer a comment. */
        put: operations["WorkingCommentsController_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/working-copy/comments/{comment}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mark a comment as done, or as open again. */
        put: operations["WorkingCommentsController_resolve"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/editions/{edition}/working-copy/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The caller has the draft open, at this provision: the others see it for half a minute. */
        put: operations["WorkingCopiesController_be"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The edition of a directive that applied on a day, with its text. Where none did, the answer is 404 `nothing-in-force`; where there is no such directive, `not-found`. */
        get: operations["InForceController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/in-force/provisions/{provision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A provision as it applied on a day. */
        get: operations["InForceController_provision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directives/{directive}/provisions/{provision}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A provision in each decided edition since it first stood in one: its words, its number, and what the edition did to it. */
        get: operations["ProvisionHistoryController_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{entry}/disposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dispose of words that an entry says. They are gone from the record for good, wherever it showed them, and from the entries that repeat them: those
         *     of the same act, and an edition that began with what an evaluator found. Each entry, its hash and its place stay, and another tells in its stream
         *     what went, by whom and on what ground. What was decided, its exact text and who did what are kept.
         */
        post: operations["DisposalsController_dispose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Evaluations of the whole city, the latest opened first: for staff all, for an evaluator what they evaluate. */
        get: operations["EvaluationsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every entry of the record as an event `entry`: for those who work with cases all; for the public what concerns decided directives; for a
         *     committee's contact also what is meant for the committee: what it was sent, asked and answered. Once an event `begun`: what was missed, or has
         *     happened for the seconds that `ago` says, has been told by then, and from then on all is told as it happens. For those who work
         *     with cases also `working-copy`: that a draft is being written or somebody has come to it, `working-comments`: that its comments have changed,
         *     never what they say, and `working-read-anew`: that some of these may not have been told. Whoever goes on after an event is told what they
         *     missed, and where that is more than 4,000 entries one event `read-anew` in its place: read anew what you show; what happens from then on is told. Ends where the caller's roles change what they are told: connect again.
         */
        get: operations["EventsController_follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exemptions, the latest asked for first. The house sees all, a committee's contact their own committee's. */
        get: operations["ExemptionsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exemptions/{exemption}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One exemption, whether it stands today, and its decisions with their records in full. */
        get: operations["ExemptionsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exemptions/{exemption}/disqualifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Settle the question of disqualification: whoever steps aside does so; disputed, the board decides. */
        post: operations["ExemptionActsController_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exemptions/{exemption}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grant it until a day, with conditions. */
        post: operations["ExemptionActsController_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exemptions/{exemption}/interests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell a circumstance that may disqualify: one's own bars at once; another's holds the decision up until it is settled. */
        post: operations["ExemptionActsController_declareInterest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exemptions/{exemption}/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the case over to the board: it may not be delegated, or no mandate carries the decision. */
        post: operations["ExemptionActsController_refer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exemptions/{exemption}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse it, with reasons. */
        post: operations["ExemptionActsController_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exemptions/{exemption}/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it back before its last day. What was done under it stands. */
        post: operations["ExemptionActsController_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How each committee acknowledges what was sent to it within a period. */
        get: operations["FiguresController_acknowledgements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/acknowledgements.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The acknowledgements, as a table. */
        get: operations["TablesController_acknowledgementsTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Each area's cost, and how its directive stands; what no area takes in, and what two claim. */
        get: operations["FiguresController_areas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/areas.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The areas, as a table. */
        get: operations["TablesController_areasTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/coming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a year brings, day by day and counted by month: decisions, entries into force, evaluations, last days. */
        get: operations["FiguresController_coming"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/coming.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a year brings, as a table: the whole year. */
        get: operations["TablesController_comingTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What evaluations came to, year by year. */
        get: operations["FiguresController_evaluations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/evaluations.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The outcomes of evaluations, as a table. */
        get: operations["TablesController_evaluationsTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/phases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long each phase takes, and where cases wait now. */
        get: operations["FiguresController_phases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/phases.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The phases, as a table. */
        get: operations["TablesController_phasesTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What applied on a day, in the whole city or in one area. */
        get: operations["InForceController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandate-chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The chain by which the city director decides for an area on a day: each link up to the council, with its state and its condition. */
        get: operations["MandatesController_chain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mandates, the latest first, with the state that a day gives them. */
        get: operations["MandatesController_list"];
        put?: never;
        /** Record a mandate that the council or the board has given. */
        post: operations["MandateActsController_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates/{mandate}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One mandate, with its state today. */
        get: operations["MandatesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates/{mandate}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the board lets a mandate hold under the strategy as the council changed it. */
        post: operations["MandateActsController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates/{mandate}/decisions-after-revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Decisions on a mandate, or on a chain through it, from the day on which it was revoked or its strategy ended: taken before that was recorded, without
         *     the mandate. A court's annulment of the strategy lists all. They stand until they are taken back. Of a mandate that still carries, those that a
         *     revocation from a day would leave without it.
         */
        get: operations["MandatesController_decisionsAfterRevocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates/{mandate}/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the giver takes a mandate back. What was decided under it stands; what is open goes to the board. */
        post: operations["MandateActsController_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who I am, and what I may act as today. */
        get: operations["PeopleController_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The notices of a case, in the order in which they were given: what, to whom, when, and what became of them. The administrator is not told the facts of the case. */
        get: operations["NoticesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/given-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letters that were given up, the oldest first, of one case or of all: to whom, and what the mail server said. */
        get: operations["GivenUpController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/sent-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Have the letters that were given up sent again, of one case or of all: the same letters, each once, however often it is asked. No act, and no entry. */
        put: operations["GivenUpController_again"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People by name, with their roles. For everybody who holds a role. */
        get: operations["PeopleController_list"];
        put?: never;
        /** Register a person, or a machine: from now on they can sign in. What they may do, their roles say. */
        post: operations["PeopleActsController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person, with all the roles that they hold, have held, or will. */
        get: operations["PeopleController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person}/departures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a person leave: every role ends with them, and what they did stays. What hangs on them goes to others in the same act. */
        post: operations["PeopleActsController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person}/deputyships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name the person as the city director's deputy for a stated time: by the board's order, or by the director in person. */
        post: operations["PeopleActsController_nameDeputy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person}/notice-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose how one is told, and in which language. Only for oneself. */
        post: operations["PeopleActsController_setNoticePreference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person}/role-endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a role before its time. What was done in it stands. */
        post: operations["PeopleActsController_endRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a person a role for a period. Nobody gives one to themselves. */
        post: operations["PeopleActsController_giveRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person}/task-handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand over what hangs on a person to colleagues, at once: all of the kinds for which somebody is named. */
        post: operations["PeopleActsController_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that hangs on a person: their cases, what they are asked and have not answered, their committees and deputyships. */
        get: operations["PeopleController_tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person}/trail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a person: how they were registered, their roles, and that they left. */
        get: operations["SubjectTrailsController_ofPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adopt a new house policy. Deadlines that are set already stand; what is counted from them follows the new policy from then on. */
        post: operations["PoliciesController_adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The house policy in force. Anyone may know by which deadlines the city works. */
        get: operations["PoliciesController_inForce"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The days that a policy would give. Nothing is adopted and nothing is kept: it is a question, too long for an address. */
        post: operations["PolicyPreviewsController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every kind of problem. */
        get: operations["ProblemsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One kind of problem. */
        get: operations["ProblemsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents of the register, the latest day first. */
        get: operations["RegisterController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Swedish full-text search: by the public in what is decided, by staff in drafts as well. */
        get: operations["SearchController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/security-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sign-ins, what was refused and logged readings, the latest first: apart from the legal record. For the administrator and the auditor. */
        get: operations["SecurityLogController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Strategies by case number, with how they stand today. */
        get: operations["StrategiesController_list"];
        put?: never;
        /** Register a strategy's case under the number that the city's register has given it, with what it rests on. */
        post: operations["StrategyActsController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies/{strategy}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One strategy with its whole case: what its source says, what in it does not fit together, which documents are missing, what is an example. */
        get: operations["StrategiesController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies/{strategy}/annulments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a court has annulled the council's decision (KL 13:8): the strategy never applied, and what it leaves without a successor is in force again. Directives that had ended with that one are not: its `decideAnew` names them. */
        post: operations["StrategyEndsController_annul"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies/{strategy}/board-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the executive board's statement (utlåtande): what it proposes that the council decide. */
        post: operations["StrategyActsController_boardProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies/{strategy}/council-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what the council came to. An approval as worded meets the condition of the mandates that rest on it, with no further act. */
        post: operations["StrategyActsController_councilDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies/{strategy}/directives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The editions that rest on a strategy and are not over: what ends with it, unless a successor names their directives. */
        get: operations["StrategiesController_directives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies/{strategy}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a document join the case. One of its kind that was noted as missing is no longer. */
        post: operations["StrategyActsController_document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies/{strategy}/missing-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say openly that the case lacks a document: nothing is invented in its place. */
        post: operations["StrategyActsController_missingDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies/{strategy}/office-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the office's statement (tjänsteutlåtande), dated as the source dates it. */
        post: operations["StrategyActsController_officeStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies/{strategy}/preparations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the mayoral preparation (borgarrådsberedningen) has endorsed the proposal. */
        post: operations["StrategyActsController_preparation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies/{strategy}/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the council has ended the strategy without a successor. */
        post: operations["StrategyEndsController_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies/{strategy}/special-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a special statement (särskilt uttalande): a view noted in the minutes, without dissent. */
        post: operations["StrategyActsController_specialStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies/{strategy}/supersessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a new strategy take the place of this one, from the day on which the new one applies. */
        post: operations["StrategyEndsController_supersede"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened, the latest first: by person, case, period and kind of entry, each with what it changed. Each reading is logged. */
        get: operations["WholeTrailController_trail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Committees, companies and offices, by name; those that have closed with their last day. */
        get: operations["UnitsController_list"];
        put?: never;
        /** Register a committee, company or office that directives are addressed to or prepared by. */
        post: operations["UnitActsController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One unit. */
        get: operations["UnitsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unit}/closings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a unit. What it received and answered stays. */
        post: operations["UnitActsController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unit}/directives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The directives in force today, and how the unit stands to each: follows it, does not, or came later and nothing is said of it yet. */
        get: operations["UnitDirectivesController_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unit}/directives-left-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that a unit which was registered after directives were decided need not follow some of them. Each can be extended to it later all the same. */
        post: operations["UnitActsController_leaveOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unit}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What applies to a unit, and what it has to acknowledge: the latest first. For the unit's contact and the house's staff. */
        get: operations["ReceiptsController_ofUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unit}/trail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a unit. */
        get: operations["SubjectTrailsController_ofUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/what-applies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The parts of the delivery that the words mean; each with its area, its agreements, and the provisions in force on how it is bought and who answers for it; also of a closed area's directive that governs it still. */
        get: operations["WhatAppliesController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the caller, the most urgent first; what the caller waits for; and what others did since the caller was here. */
        get: operations["WorkController_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The caller has seen it: from now on, changes are told from here. No act, and no entry. */
        put: operations["WorkController_seen"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/working-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The working days of a period, and its holidays by name. */
        get: operations["WorkingDaysController_days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/working-notes/{subject}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own note; version 0, and an empty text, where nothing is noted yet. */
        get: operations["WorkingNotesController_read"];
        /** Write the note on, over the version that was seen: the caller may have another window open. */
        put: operations["WorkingNotesController_write"];
        post?: never;
        /** The answer is given, or given up. */
        delete: operations["WorkingNotesController_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the session. The browser then goes to the address in the answer, where the sign-in service ends its own. */
        post: operations["SignInController_signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process runs; nothing else is asked. */
        get: operations["HealthController_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process takes requests, and the record answers and is as this build needs it. */
        get: operations["HealthController_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AboutAnswer: {
            /**
             * @description Where one says that something is not accessible: an e-mail address, or the address of a page. Left out where the operator has named none.
             * @example tillganglighet@stad.example
             */
            accessibilityContact?: string;
            /** @description Of a demonstration: who is who. Left out where the people are real. */
            demo?: components["schemas"]["DemoRoleAnswer"][];
        };
        AcknowledgementAnswer: {
            /**
             * @description The act's own id.
             * @example 3c9a8f61-7f5f-4f0c-8d3e-0a4e5d6c7b8a
             */
            act: string;
            /**
             * @description When it was done, by the record's clock.
             * @example 2008-10-22T08:15:00.000Z
             */
            at: string;
            /** @description The caller's receipt: the entries that it made in the audit trail. */
            receipt: components["schemas"]["ReceiptEntryAnswer"][];
            result: components["schemas"]["ReceiptAfter"];
            /**
             * @description The version that its subject has now: the ETag for the next act.
             * @example 3
             */
            version: number;
        };
        AcknowledgementFigureAnswer: {
            /** @example 6 */
            acknowledged: number;
            /** @example 4.5 */
            medianDays?: number;
            /** @example Utbildningsnämnden */
            name: string;
            /** @example 1 */
            overdue: number;
            /** @example 7 */
            sent: number;
            unit: string;
        };
        AcknowledgementFiguresAnswer: {
            from: string;
            units: components["schemas"]["AcknowledgementFigureAnswer"][];
            until: string;
        };
        AcknowledgeRequest: {
            /**
             * @description Who answers for the directive at the committee.
             * @example Karin Holm, utbildningsförvaltningen
             */
            responsible: string;
            /**
             * @description The hash of the text that was sent: it is acknowledged, and no other.
             * @example 5f2c6c3f0c4e4b0f0a7f4a0c5c1b9f6f7f9e6d1c2b3a4958677685940a1b2c3d
             */
            textHash: string;
        };
        ActAnswer: {
            /**
             * @description The act's own id.
             * @example 3c9a8f61-7f5f-4f0c-8d3e-0a4e5d6c7b8a
             */
            act: string;
            /**
             * @description When it was done, by the record's clock.
             * @example 2008-10-22T08:15:00.000Z
             */
            at: string;
            /** @description The caller's receipt: the entries that it made in the audit trail. */
            receipt: components["schemas"]["ReceiptEntryAnswer"][];
            /**
             * @description The version that its subject has now: the ETag for the next act.
             * @example 3
             */
            version: number;
        };
        ActOfferAnswer: {
            /** @example decide-edition */
            act: string;
            allowed: boolean;
            /**
             * @description What the body must hold; left out where the API's description alone says it.
             * @example [
             *       "textHash",
             *       "outcome",
             *       "record"
             *     ]
             */
            fields?: string[];
            /**
             * @description Braces stand for what the caller chooses.
             * @example /api/directives/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa/editions/1/decisions
             */
            href: string;
            left?: components["schemas"]["OutcomesLeftAnswer"];
            /** @enum {string} */
            method: "POST";
            /** @description Whether If-Match must say which version was seen. */
            needsVersion: boolean;
            refusal?: components["schemas"]["ActRefusedAnswer"];
        };
        ActRefusedAnswer: {
            /** @example drafter-does-not-decide */
            code: string;
            /** @example Den som skrivit utkastet beslutar inte om det. Ersättaren eller kommunstyrelsen kan besluta. */
            detail: string;
            /** @example husregel (KL 6:6) */
            ground: string;
        };
        AdoptAreaMapRequest: {
            decision: components["schemas"]["MapDecisionRequest"];
            fates: components["schemas"]["AreaFateRequest"][];
            /**
             * Format: date
             * @example 2009-01-01
             */
            from: string;
        };
        AdoptedAfter: {
            /** @example 2008-12-10 */
            adoptedOn: string;
            /** @example 3d6f4b0a-9c1e-5f7a-8b2d-4e6f8a0c2d1b */
            unit: string;
        };
        AdoptionAnswer: {
            /**
             * @description The act's own id.
             * @example 3c9a8f61-7f5f-4f0c-8d3e-0a4e5d6c7b8a
             */
            act: string;
            /**
             * @description When it was done, by the record's clock.
             * @example 2008-10-22T08:15:00.000Z
             */
            at: string;
            /** @description The caller's receipt: the entries that it made in the audit trail. */
            receipt: components["schemas"]["ReceiptEntryAnswer"][];
            result: components["schemas"]["AdoptedAfter"];
            /**
             * @description The version that its subject has now: the ETag for the next act.
             * @example 3
             */
            version: number;
        };
        AdoptPolicyRequest: {
            policy: components["schemas"]["PolicyRequest"];
            /** @example Nämnderna behöver längre tid under sommaren. */
            reasons: string;
        };
        AgreementAnswer: {
            /** @example 4411 */
            number: string;
            /** @example Telebolaget AB (exempel) */
            supplier: string;
            /**
             * @description Its last day, where it has one.
             * @example 2027-06-30
             */
            until?: string;
        };
        AgreementRequest: {
            /** @example 4411 */
            number: string;
            /** @example Telebolaget AB (exempel) */
            supplier: string;
            /**
             * Format: date
             * @description Its last day; left out where it has none.
             * @example 2027-06-30
             */
            until?: string;
        };
        AmendedRequest: {
            /** @example Språkliga ändringar i 2 §. */
            amendments: string;
            content: components["schemas"]["ContentRequest"];
        };
        AnnulledAnswer: {
            /** @example Förvaltningsrätten i Stockholm */
            court: string;
            /** @example 2009-05-14 */
            day: string;
        };
        AnnulmentRequest: {
            /** @example Förvaltningsrätten i Stockholm */
            court: string;
            /**
             * Format: date
             * @description The day of the ruling.
             * @example 2009-05-14
             */
            day: string;
            /** @example Beslutet har inte kommit till på rätt sätt. */
            reason: string;
        };
        AnswerCommentInDraftRequest: {
            /** @example Ändrat till två år. */
            text: string;
        };
        AnswerCommentRequest: {
            /** @example Förlängning högst två år; infört i 4 §. */
            answer: string;
        };
        AnswerConsultationRequest: {
            /** @example Nämnden tillstyrker. */
            answer: string;
            answeredBy: components["schemas"]["AnsweredByRequest"];
            /** Format: uuid */
            unit: string;
        };
        /**
         * @example {
         *       "by": "committee",
         *       "day": "2009-01-20",
         *       "paragraph": "§ 7"
         *     }
         * @example {
         *       "by": "office"
         *     }
         */
        AnsweredByRequest: {
            /**
             * @example committee
             * @enum {string}
             */
            by: "committee" | "office";
            /**
             * Format: date
             * @description Needed where the committee decided.
             * @example 2009-01-20
             */
            day?: string;
            /**
             * @description Needed where the committee decided.
             * @example § 7
             */
            paragraph?: string;
        } & ({
            /** @enum {string} */
            by: "committee";
            /**
             * Format: date
             * @description Needed where the committee decided.
             * @example 2009-01-20
             */
            day: string;
            /**
             * @description Needed where the committee decided.
             * @example § 7
             */
            paragraph: string;
        } | {
            /** @enum {string} */
            by: "office";
        });
        AnsweredQuestionAnswer: {
            /** @example delivery */
            question: string;
            /**
             * @description 1 is poor, 5 is good.
             * @example 4
             */
            score?: number;
            /** @example Fungerar, men ingen följer upp svarstiderna i växeln. */
            text: string;
        };
        AnswerEvaluationRequest: {
            answers: components["schemas"]["AnswerRequest"][];
            findings: components["schemas"]["FindingRequest"][];
        };
        AnswerRequest: {
            /**
             * @description The question's id in the round.
             * @example delivery
             */
            question: string;
            /**
             * @description 1 is poor, 5 is good.
             * @example 4
             */
            score?: number;
            /** @example Fungerar, men ingen följer upp svarstiderna i växeln. */
            text: string;
        };
        AppliedDirectiveAnswer: {
            /** @example 031-412/2026 */
            caseNumber: string;
            /**
             * @description The last day on which a clerical error in its text was put right (FL § 36): the text is the corrected one.
             * @example 2009-03-09
             */
            correctedOn?: string;
            directive: string;
            /** @example 3 */
            edition: number;
            /** @example 2026-01-01 */
            inForceFrom: string;
            inForceUntil?: string;
            provisions: components["schemas"]["AppliedProvisionAnswer"][];
            self: string;
            /** @example Anvisning för it-klientutrustning */
            title: string;
        };
        AppliedProvisionAnswer: {
            heading: string;
            /** @example p4 */
            id: string;
            /** @example 4 */
            number: number;
            /** @enum {string} */
            part: "responsibility" | "procurement";
            /** @example /api/directives/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa/editions/3/provisions/p4 */
            self: string;
            text: string;
        };
        AreaAnswer: {
            /**
             * @example [
             *       "vaxel",
             *       "mobil",
             *       "kundtjanst"
             *     ]
             */
            components: string[];
            /** @description Absent where no directive is in force. */
            directive?: components["schemas"]["GoverningDirectiveAnswer"];
            /** @example telefoni */
            id: string;
            /**
             * @description Made up to show the product: the sources name no areas.
             * @example true
             */
            isExample: boolean;
            /** @example Telefoni */
            name: string;
            /**
             * @description What its components cost a year, in whole kronor.
             * @example 71000000
             */
            yearlyCostSek: number;
        };
        AreaEditionAnswer: {
            /** @description The day that its state waits for: in force, its next evaluation. */
            deadline?: string;
            directive: string;
            /** @example 2 */
            edition: number;
            self: string;
            /**
             * @example in-force
             * @enum {string}
             */
            state: "published" | "draft" | "in-review" | "ready" | "postponed" | "referred" | "decided" | "in-force" | "superseded" | "repealed" | "lapsed" | "lapsed-undecided" | "declined" | "withdrawn";
            title: string;
        };
        AreaFateRequest: {
            /** @example telefoni */
            area: string;
            /**
             * @example move
             * @enum {string}
             */
            fate: "keep" | "repeal" | "move";
            /**
             * @description Where it moves.
             * @example kommunikation
             */
            to?: string;
        };
        AreaFigureAnswer: {
            /** @example telefoni */
            area: string;
            /** @description No directive is in force. */
            gap: boolean;
            inForce?: components["schemas"]["AreaEditionAnswer"];
            /** @example Telefoni */
            name: string;
            onItsWay?: components["schemas"]["AreaEditionAnswer"];
            /**
             * @description Whole kronor a year.
             * @example 71000000
             */
            yearlyCostSek: number;
        };
        AreaFiguresAnswer: {
            areas: components["schemas"]["AreaFigureAnswer"][];
            claimedTwice: components["schemas"]["ClaimedTwiceAnswer"][];
            /** @example 2026-11-27 */
            on: string;
            /** @description Components that no area takes in, by name. */
            uncovered: string[];
            /** @example 970000000 */
            yearlyCostSek: number;
        };
        AreaMapActAnswer: {
            /**
             * @description The act's own id.
             * @example 3c9a8f61-7f5f-4f0c-8d3e-0a4e5d6c7b8a
             */
            act: string;
            /**
             * @description When it was done, by the record's clock.
             * @example 2008-10-22T08:15:00.000Z
             */
            at: string;
            /** @description The caller's receipt: the entries that it made in the audit trail. */
            receipt: components["schemas"]["ReceiptEntryAnswer"][];
            result: components["schemas"]["AreaMapAfter"];
            /**
             * @description The version that its subject has now: the ETag for the next act.
             * @example 3
             */
            version: number;
        };
        AreaMapAfter: {
            /** @description Of a draft: what would refuse its adoption. */
            coverage: components["schemas"]["CoverageAnswer"];
            /** @example 6b7c8d9e-0f1a-5b2c-8d3e-4f5a6b7c8d9e */
            id: string;
            /**
             * @description Where it is read.
             * @example /api/area-maps/6b7c8d9e-0f1a-5b2c-8d3e-4f5a6b7c8d9e
             */
            self: string;
            /** @example 2 */
            version: number;
        };
        AreaMapAnswer: {
            /** @description For whoever is signed in: every act on the map, and whether they may do it now. */
            acts?: components["schemas"]["ActOfferAnswer"][];
            areas: components["schemas"]["AreaAnswer"][];
            components: components["schemas"]["ComponentAnswer"][];
            coverage: components["schemas"]["CoverageAnswer"];
            decision: components["schemas"]["MapDecisionAnswer"];
            /** @example 2009-01-01 */
            from: string;
            /**
             * @description The map that it is a version of.
             * @example 6b7c8d9e-0f1a-5b2c-8d3e-4f5a6b7c8d9e
             */
            map: string;
            /** @example 2009-03-02 */
            on: string;
            /** @example 1 */
            version: number;
            /**
             * @description The whole delivery, in whole kronor a year.
             * @example 970000000
             */
            yearlyCostSek: number;
        };
        AreaMapVersionAnswer: {
            areas: components["schemas"]["AreaAnswer"][];
            components: components["schemas"]["ComponentAnswer"][];
            coverage: components["schemas"]["CoverageAnswer"];
            decision?: components["schemas"]["MapDecisionAnswer"];
            /**
             * @description From when it applies; absent in a draft.
             * @example 2009-01-01
             */
            from?: string;
            /** @example 2 */
            version: number;
        };
        AreaMapVersionsAnswer: {
            /** @description Every act on the map, and whether the caller may do it now. */
            acts: components["schemas"]["ActOfferAnswer"][];
            /** @example 6b7c8d9e-0f1a-5b2c-8d3e-4f5a6b7c8d9e */
            id: string;
            versions: components["schemas"]["AreaMapVersionAnswer"][];
        };
        AreaRequest: {
            /**
             * @description The components that it takes in.
             * @example [
             *       "vaxel",
             *       "mobil",
             *       "kundtjanst"
             *     ]
             */
            components: string[];
            /** @example telefoni */
            id: string;
            /**
             * @description Made up to show the product: the sources name no areas.
             * @example true
             */
            isExample: boolean;
            /** @example Telefoni */
            name: string;
        };
        AwaitedAnswer: {
            /**
             * @description So many have come.
             * @example 1
             */
            come: number;
            /** @example 2026-03-14 */
            due?: string;
            /**
             * @example verdicts
             * @enum {string}
             */
            kind: "decision" | "verdicts" | "consultation-answers" | "acknowledgements" | "resumption" | "board-decision" | "evaluation-answers" | "exemption-decision";
            /**
             * @description Of so many that are awaited.
             * @example 3
             */
            of: number;
            subject: components["schemas"]["WorkSubjectAnswer"];
        };
        BoardAnswer: {
            /** @example 2008-10-22 */
            day: string;
            /** @example § 15 */
            paragraph: string;
            reasons: string;
        };
        BoardProposalRequest: {
            /**
             * Format: date
             * @example 2008-10-22
             */
            day: string;
            /**
             * @description The points that the council is asked to decide.
             * @example [
             *       "Godkänn leveransstrategin."
             *     ]
             */
            proposes: string[];
            /**
             * @example [
             *       "Sten Nordin",
             *       "Anette Otteborn"
             *     ]
             */
            signedBy: string[];
            /**
             * @description Its number.
             * @example 2008:167 RI
             */
            statement: string;
        };
        BoardRequest: {
            /**
             * Format: date
             * @example 2008-10-22
             */
            day: string;
            /** @example § 15 */
            paragraph: string;
            /** @example Kommunstyrelsen beslutar enligt förslaget. */
            reasons: string;
        };
        CasesPageAnswer: {
            /**
             * @description How many there are in all, on the first page: 1001 where there are more than 1000.
             * @example 28
             */
            count?: number;
            items: components["schemas"]["ListedCaseAnswer"][];
            /** @description The next page's cursor. */
            next?: string;
        };
        ChainLinkAnswer: {
            condition?: components["schemas"]["LinkConditionAnswer"];
            /**
             * @description Whether its matter takes in the area.
             * @example true
             */
            coversArea: boolean;
            mandate: components["schemas"]["MandateAnswer"];
            /**
             * @example conditional
             * @enum {string}
             */
            state: "in-force" | "lapsed" | "expired" | "revoked" | "conditional" | "awaiting-confirmation" | "not-begun";
        };
        ChasedDaysAnswer: {
            /** @example 2026-02-16 */
            deadline: string;
            escalations: components["schemas"]["EscalationDayAnswer"][];
            /** @enum {string} */
            phase: "drafting" | "review" | "consultation" | "decision" | "referral" | "acknowledgement" | "evaluation" | "exemption";
            /**
             * @example [
             *       "2026-02-11",
             *       "2026-02-16"
             *     ]
             */
            reminders: string[];
        };
        ChaseRequest: {
            escalate: components["schemas"]["EscalationRequest"][];
            /**
             * @description Days from the deadline: -3 is three days before it, 0 its own morning.
             * @example [
             *       -3,
             *       0
             *     ]
             */
            remind: number[];
            /**
             * @description The time given.
             * @example 10
             */
            within: number;
        };
        ClaimedTwiceAnswer: {
            /**
             * @example [
             *       "telefoni",
             *       "driftentreprenad"
             *     ]
             */
            areas: string[];
            /** @example vaxel */
            component: string;
        };
        ClockAnswer: {
            /** @description Whether it can be moved: in a demo or a test alone. */
            movable: boolean;
            /** @example 2009-03-02T08:00:00.000Z */
            now: string;
        };
        ClockMovedAnswer: {
            /** @description Whether it can be moved: in a demo or a test alone. */
            movable: boolean;
            /** @example 2009-03-02T08:00:00.000Z */
            now: string;
            /** @description How many conductors were woken because their day has come. */
            woken: number;
        };
        ClosePersonRequest: {
            /**
             * Format: date
             * @description Every role ends with it at the latest.
             * @example 2009-08-31
             */
            lastDay: string;
            /** @example Slutar sin anställning. */
            reason: string;
            /** @description Who takes over what hangs on them; needed for all that does. */
            successors?: components["schemas"]["SuccessorsRequest"];
        };
        CloseUnitRequest: {
            /**
             * Format: date
             * @example 2010-12-31
             */
            lastDay: string;
            /** @example Fullmäktige har lagt ned nämnden. */
            reason: string;
        };
        ComingAnswer: {
            /** @example telefoni */
            area: string;
            /**
             * @description As it is called on that day.
             * @example Telefoni
             */
            areaName: string;
            caseNumber: string;
            /** @example 2027-03-01 */
            day: string;
            /** @enum {string} */
            kind: "decision" | "entry-into-force" | "evaluation" | "expiry" | "exemption-expiry";
            self: string;
            title: string;
        };
        ComingInMonthAnswer: {
            /** @example 4 */
            count: number;
            /** @enum {string} */
            kind: "decision" | "entry-into-force" | "evaluation" | "expiry" | "exemption-expiry";
            /** @example 2027-03 */
            month: string;
        };
        ComingPageAnswer: {
            items: components["schemas"]["ComingAnswer"][];
            /** @description Of the whole year. */
            months: components["schemas"]["ComingInMonthAnswer"][];
            next?: string;
            /** @example 2027 */
            year: number;
        };
        CommentAnswer: {
            answer?: string;
            blocking: boolean;
            by: components["schemas"]["PersonNamed"];
            id: string;
            /** @example p4 */
            provision?: string;
            /**
             * @description The words that it is about.
             * @example ramavtal 4411
             */
            quote?: string;
            text: string;
        };
        CommentAnswerInDraft: {
            /** @example 2026-02-02T09:42:00.000Z */
            at: string;
            by: components["schemas"]["PersonNamed"];
            /** @example 0b9f7c1e-52b4-4c1a-9d57-4c5a51a3b9aa */
            id: string;
            text: string;
        };
        CommentInDraft: {
            answers: components["schemas"]["CommentAnswerInDraft"][];
            /** @example 2026-02-02T09:42:00.000Z */
            at: string;
            /** @description The words just before them. */
            before: string;
            by: components["schemas"]["PersonNamed"];
            /** @example 0b9f7c1e-52b4-4c1a-9d57-4c5a51a3b9aa */
            id: string;
            /** @example p4 */
            provision: string;
            /** @description The words that it is about; empty where it is about the whole provision. */
            quote: string;
            /** @description Who marked it as done; absent while it is open. */
            resolvedBy?: components["schemas"]["PersonNamed"];
            text: string;
        };
        CommentInDraftRequest: {
            /**
             * @description The words just before them, which tell them from the same words elsewhere.
             * @example Nämnden svarar
             */
            before: string;
            /**
             * @description The provision’s id.
             * @example p4
             */
            provision: string;
            /**
             * @description The words that it is about, as one reads them; empty where it is about the whole provision.
             * @example så snart som möjligt
             */
            quote: string;
            /** @example Ändrat till två år. */
            text: string;
        };
        CommentRequest: {
            /**
             * @description A blocking comment keeps the review open until it is answered.
             * @example true
             */
            blocking: boolean;
            /**
             * @description The provision's id; left out, the comment is on the whole.
             * @example p4
             */
            provision?: string;
            /**
             * @description The words that it is about, as they stand in the provision; the page shows it at them.
             * @example ramavtal 4411
             */
            quote?: string;
            /** @example Ange hur länge ramavtalet får förlängas. */
            text: string;
        };
        CommentsInDraftAnswer: {
            comments: components["schemas"]["CommentInDraft"][];
        };
        CompileReportRequest: {
            decisions: components["schemas"]["ReportedDecisionRequest"][];
            /**
             * @description For its next meeting, or for special minutes, as it has ordered.
             * @example meeting
             * @enum {string}
             */
            kind: "meeting" | "special-minutes";
        };
        ComponentAnswer: {
            agreements?: components["schemas"]["AgreementAnswer"][];
            /** @example vaxel */
            id: string;
            /** @example Telefonväxel */
            name: string;
            /**
             * @description What people call it when they look for it.
             * @example [
             *       "växel",
             *       "telefonist"
             *     ]
             */
            searchWords?: string[];
            /**
             * @description Whole kronor a year.
             * @example 21000000
             */
            yearlyCostSek: number;
        };
        ComponentRequest: {
            agreements?: components["schemas"]["AgreementRequest"][];
            /** @example vaxel */
            id: string;
            /** @example Telefonväxel */
            name: string;
            /**
             * @description What people call it when they look for it.
             * @example [
             *       "växel",
             *       "telefonist"
             *     ]
             */
            searchWords?: string[];
            /**
             * @description Whole kronor a year.
             * @example 21000000
             */
            yearlyCostSek: number;
        };
        ConcludeEvaluationRequest: {
            /**
             * @description `revise` opens the next edition with the findings in it.
             * @example revise
             * @enum {string}
             */
            outcome: "keep" | "revise" | "repeal" | "new-strategy";
            /** @example Ansvaret för uppföljning behöver skrivas in. */
            reasons: string;
            /**
             * @description Why it is concluded without the answers that are missing.
             * @example Utvärderaren är sjukskriven.
             */
            withoutReasons?: string;
        };
        ConclusionAnswer: {
            /** @example 2010-02-26T09:30:00.000Z */
            at: string;
            by: components["schemas"]["PersonNamed"];
            /**
             * @example revise
             * @enum {string}
             */
            outcome: "keep" | "repeal" | "revise" | "new-strategy";
            /** @example Ansvaret för uppföljning behöver skrivas in. */
            reasons: string;
            /** @description The evaluators who had given no answer that counts. */
            without: components["schemas"]["PersonNamed"][];
            /**
             * @description Why it was concluded without them.
             * @example Utvärderaren är sjukskriven.
             */
            withoutReasons?: string;
        };
        ConditionAnswer: {
            /** @example 1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f */
            strategy: string;
        };
        ConditionRequest: {
            /**
             * Format: uuid
             * @example 1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f
             */
            strategy: string;
        };
        ConductorAnswer: {
            /** @example directive/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa/edition/1 */
            id: string;
            /** @example edition */
            kind: string;
            /**
             * @description When it does something next; absent where only an act can bring that about.
             * @example 2008-11-07T07:00:00.000Z
             */
            nextDue?: string;
            /**
             * @description When it last looked at the record, by the machine's clock.
             * @example 2008-11-03T09:12:00.000Z
             */
            observedAt: string;
            /**
             * @description The phase in which the record has its case; `unread` while it rests because it could not read it.
             * @example review
             */
            phase: string;
        };
        ConductorsAnswer: {
            items: components["schemas"]["ConductorAnswer"][];
            /** @description The cursor of the next page, where there is one. */
            next?: string;
        };
        ConfirmationAnswer: {
            /** @example 2008-12-03 */
            day: string;
            /** @example § 7 */
            paragraph: string;
        };
        ConfirmMandateRequest: {
            /**
             * Format: date
             * @example 2008-12-03
             */
            day: string;
            /** @example § 7 */
            paragraph: string;
        };
        ConsequencesRequest: {
            /** @example Texttelefon och bildtelefoni ingår. */
            accessibility: string;
            /** @example Sänker stadens kostnad för växel och abonnemang. */
            cost: string;
            /** @example Trafikuppgifter gallras efter tre månader. */
            "personal-data": string;
            /** @example Samtal spelas inte in. */
            security: string;
            /** @example Inga. */
            staff: string;
        };
        ConsultationAnswer: {
            /** @example 2009-01-23 */
            answerBy: string;
            answers: components["schemas"]["ConsultationReplyAnswer"][];
            openedAt: string;
            /**
             * @description What the committees are asked.
             * @example Nämnden ombeds yttra sig särskilt över 3 §.
             */
            question?: string;
            /** @description SHA-256 of the text that was sent. */
            textHash?: string;
            units: string[];
        };
        ConsultationReplyAnswer: {
            answer?: string;
            answeredBy: components["schemas"]["AnsweredByRequest"];
            at: string;
            /** @description It came when the case had been decided or had ended. */
            late?: boolean;
            /** @description SHA-256 of the text as it was then. */
            textHash?: string;
            unit: string;
        };
        ContentRequest: {
            /** @description The units that must follow it. */
            addressees: string[];
            /**
             * @description What is changed since the last edition, and why.
             * @example Ny anvisning.
             */
            changes: string;
            consequences: components["schemas"]["ConsequencesRequest"];
            /** @example 12 */
            evaluationMonths: number;
            /**
             * @description Who may exempt from its provisions.
             * @example city-director
             * @enum {string}
             */
            exemptionsBy: "head-of-it" | "city-director" | "executive-board";
            /**
             * Format: date
             * @example 2009-03-02
             */
            inForceFrom: string;
            provisions: components["schemas"]["ProvisionRequest"][];
            /**
             * @description Other cases and decisions by their registration numbers.
             * @example [
             *       "031-2080/2008",
             *       "031-2486/2007"
             *     ]
             */
            references: string[];
            /** @example Anvisning för telefoni */
            title: string;
            /**
             * @description Transitional provisions.
             * @example Gällande avtal löper ut.
             */
            transitional: string;
        };
        CorrectEditionRequest: {
            /** @description When the board has decided it and its secretary records it (KL 6:35): always so where the board decided the text. */
            board?: components["schemas"]["BoardRequest"];
            /** @description The whole text as corrected. */
            content: components["schemas"]["ContentRequest"];
            /** @example Priserna ska räknas om. */
            reasons: string;
            /** @example 4 §: ”4411” rättas till ”4412”. */
            what: string;
        };
        CorrectionAnswer: {
            /** @example 2008-12-08T09:00:00.000Z */
            at: string;
            /** @description The board's meeting, where the board corrects. */
            board?: components["schemas"]["BoardAnswer"];
            by: components["schemas"]["DecidedByAnswer"];
            /**
             * @description Its number among the case's documents.
             * @example 3
             */
            document: number;
            /** @description The audit entry that tells it, and its leaf's SHA-256: the proof. */
            entry: string;
            hash: string;
            /** @description The ids of the provisions whose words it changed. */
            provisions: string[];
            reasons: string;
            /** @description SHA-256 of the corrected text. */
            textHash: string;
            /**
             * @description What was wrong, and what it is now.
             * @example I 3 § ska ”telfoni” vara ”telefoni”.
             */
            what: string;
        };
        CouncilDecisionAnswer: {
            /**
             * @description What the council changed.
             * @example Anvisningarna redovisas för fullmäktige varje år.
             */
            changes?: string;
            /** @example 2008-11-17 */
            day: string;
            /**
             * @description From when the strategy applies.
             * @example 2008-11-17
             */
            from?: string;
            /**
             * @description Made up to show the product.
             * @example true
             */
            isExample: boolean;
            /**
             * @example approved
             * @enum {string}
             */
            outcome: "tabled" | "remitted" | "approved" | "approved-with-changes" | "rejected";
            /** @example § 12 */
            paragraph: string;
        };
        /**
         * @example {
         *       "day": "2008-11-17",
         *       "paragraph": "§ 12",
         *       "outcome": "approved",
         *       "isExample": true
         *     }
         * @example {
         *       "day": "2008-11-17",
         *       "paragraph": "§ 12",
         *       "outcome": "approved-with-changes",
         *       "isExample": true,
         *       "changes": "Anvisningarna redovisas för fullmäktige varje år."
         *     }
         */
        CouncilDecisionRequest: {
            /**
             * @description Of an approval with changes: which.
             * @example Anvisningarna redovisas för fullmäktige varje år.
             */
            changes?: string;
            /**
             * Format: date
             * @example 2008-11-17
             */
            day: string;
            /**
             * Format: date
             * @description Of an approval: from when the strategy applies; left out, from the day of the decision.
             * @example 2009-01-01
             */
            from?: string;
            /**
             * @description Made up to show the product, and shown as such.
             * @example true
             */
            isExample: boolean;
            /**
             * @example approved
             * @enum {string}
             */
            outcome: "approved" | "approved-with-changes" | "remitted" | "tabled" | "rejected";
            /** @example § 12 */
            paragraph: string;
        } & ({
            /** @enum {string} */
            outcome: "approved" | "remitted" | "tabled" | "rejected";
        } | {
            /**
             * @description Of an approval with changes: which.
             * @example Anvisningarna redovisas för fullmäktige varje år.
             */
            changes: string;
            /** @enum {string} */
            outcome: "approved-with-changes";
        });
        CoverageAnswer: {
            claimedTwice: components["schemas"]["ClaimedTwiceAnswer"][];
            /** @example [] */
            uncovered: string[];
            unknown: components["schemas"]["UnknownComponentAnswer"][];
        };
        DatedStepAnswer: {
            /**
             * @description Of a steering document: which.
             * @example 031-2486/2007
             */
            caseNumber?: string;
            /** @example 2009-09-05 */
            day: string;
            /**
             * @example office-statement
             * @enum {string}
             */
            step: "office-statement" | "board-statement" | "steering-document" | "preparation" | "council-decision";
        };
        DayRequest: {
            /**
             * Format: date
             * @example 2008-12-12
             */
            day: string;
        };
        DecidedAnswer: {
            /**
             * @example council
             * @enum {string}
             */
            body: "executive-board" | "council";
            /** @example 2008-03-03 */
            day: string;
        };
        DecidedByAnswer: {
            /**
             * @description In whose stead a deputy decided.
             * @example Stina Berg
             */
            inStead?: string;
            /**
             * @description The mandates that carried it, from the nearest up.
             * @example [
             *       "mandate/stadsdirektoren",
             *       "mandate/kommunstyrelsen"
             *     ]
             */
            mandates: string[];
            /** @example Stina Berg */
            name: string;
            /** @example city-director */
            office: string;
            /** @example executive-board */
            onBehalfOf?: string;
        };
        DecidedRequest: {
            /**
             * @example council
             * @enum {string}
             */
            body: "council" | "executive-board";
            /**
             * Format: date
             * @example 2008-03-03
             */
            day: string;
        };
        /**
         * @example {
         *       "textHash": "5f2c6c3f0c4e4b0f0a7f4a0c5c1b9f6f7f9e6d1c2b3a4958677685940a1b2c3d",
         *       "outcome": "approve",
         *       "record": {
         *         "reasons": "En sammanhållen telefonitjänst sänker kostnaden och minskar antalet avtal.",
         *         "presenter": "Anna Lind",
         *         "participants": [
         *           "Henrik Öberg"
         *         ],
         *         "dissents": [],
         *         "delegable": true,
         *         "delegableReasons": "Beslutet verkställer den strategi som kommunfullmäktige har godkänt.",
         *         "unionNegotiation": "not-required",
         *         "unionNote": "Ingen viktigare förändring av verksamheten."
         *       }
         *     }
         * @example {
         *       "textHash": "5f2c6c3f0c4e4b0f0a7f4a0c5c1b9f6f7f9e6d1c2b3a4958677685940a1b2c3d",
         *       "outcome": "approve-with-changes",
         *       "record": {
         *         "reasons": "En sammanhållen telefonitjänst sänker kostnaden och minskar antalet avtal.",
         *         "presenter": "Anna Lind",
         *         "participants": [
         *           "Henrik Öberg"
         *         ],
         *         "dissents": [],
         *         "delegable": true,
         *         "delegableReasons": "Beslutet verkställer den strategi som kommunfullmäktige har godkänt.",
         *         "unionNegotiation": "not-required",
         *         "unionNote": "Ingen viktigare förändring av verksamheten."
         *       },
         *       "amended": {
         *         "content": {
         *           "title": "Anvisning för telefoni",
         *           "provisions": [],
         *           "addressees": [],
         *           "inForceFrom": "2009-03-02",
         *           "evaluationMonths": 12,
         *           "references": [
         *             "031-2080/2008",
         *             "031-2486/2007"
         *           ],
         *           "exemptionsBy": "city-director",
         *           "transitional": "Gällande avtal löper ut.",
         *           "changes": "Ny anvisning.",
         *           "consequences": {
         *             "cost": "Sänker stadens kostnad för växel och abonnemang.",
         *             "staff": "Inga.",
         *             "security": "Samtal spelas inte in.",
         *             "personal-data": "Trafikuppgifter gallras efter tre månader.",
         *             "accessibility": "Texttelefon och bildtelefoni ingår."
         *           }
         *         },
         *         "amendments": "Språkliga ändringar i 2 §."
         *       }
         *     }
         * @example {
         *       "textHash": "5f2c6c3f0c4e4b0f0a7f4a0c5c1b9f6f7f9e6d1c2b3a4958677685940a1b2c3d",
         *       "outcome": "postpone",
         *       "record": {
         *         "reasons": "En sammanhållen telefonitjänst sänker kostnaden och minskar antalet avtal.",
         *         "presenter": "Anna Lind",
         *         "participants": [
         *           "Henrik Öberg"
         *         ],
         *         "dissents": [],
         *         "delegable": true,
         *         "delegableReasons": "Beslutet verkställer den strategi som kommunfullmäktige har godkänt.",
         *         "unionNegotiation": "not-required",
         *         "unionNote": "Ingen viktigare förändring av verksamheten."
         *       },
         *       "until": "2009-02-02"
         *     }
         */
        DecideEditionRequest: {
            /** @description Needed where it is approved with changes. */
            amended?: components["schemas"]["AmendedRequest"];
            /**
             * @description Besluta, besluta med ändring, återlämna, avslå, skjuta upp, hänskjuta.
             * @example approve
             * @enum {string}
             */
            outcome: "approve" | "approve-with-changes" | "return" | "decline" | "postpone" | "refer";
            record: components["schemas"]["DecisionRecordRequest"];
            textHash: string;
            /**
             * Format: date
             * @description Postponed until this day.
             * @example 2009-02-02
             */
            until?: string;
            /**
             * @description Referred as urgent: the board's empowered chair may decide (KL 6:39).
             * @example false
             */
            urgent?: boolean;
        } & ({
            /** @enum {string} */
            outcome: "approve" | "return" | "decline" | "refer";
        } | {
            /** @description Needed where it is approved with changes. */
            amended: components["schemas"]["AmendedRequest"];
            /** @enum {string} */
            outcome: "approve-with-changes";
        } | {
            /** @enum {string} */
            outcome: "postpone";
            /**
             * Format: date
             * @description Postponed until this day.
             * @example 2009-02-02
             */
            until: string;
        });
        /**
         * @example {
         *       "record": {
         *         "reasons": "En sammanhållen telefonitjänst sänker kostnaden och minskar antalet avtal.",
         *         "presenter": "Anna Lind",
         *         "participants": [
         *           "Henrik Öberg"
         *         ],
         *         "dissents": [],
         *         "delegable": true,
         *         "delegableReasons": "Beslutet verkställer den strategi som kommunfullmäktige har godkänt.",
         *         "unionNegotiation": "not-required",
         *         "unionNote": "Ingen viktigare förändring av verksamheten."
         *       }
         *     }
         * @example {
         *       "board": {
         *         "day": "2008-10-22",
         *         "paragraph": "§ 15",
         *         "reasons": "Kommunstyrelsen beslutar enligt förslaget."
         *       }
         *     }
         */
        DecideExemptionRequest: {
            /** @description When the board has decided and its secretary records it (KL 6:35). */
            board?: components["schemas"]["BoardRequest"];
            /** @description When a delegate decides (FL §§ 30–32). */
            record?: components["schemas"]["DecisionRecordRequest"];
        } & ({
            board?: unknown;
            /** @description When a delegate decides (FL §§ 30–32). */
            record: components["schemas"]["DecisionRecordRequest"];
        } | {
            /** @description When the board has decided and its secretary records it (KL 6:35). */
            board: components["schemas"]["BoardRequest"];
            record?: unknown;
        });
        DeciderAnswer: {
            /**
             * @description In whose stead a deputy decided. Hidden as `name` is.
             * @example Stina Berg
             */
            inStead?: string;
            /**
             * @description Of an official by name, of the chair by name and capacity. Hidden as `about` is; on an exemption for those who read all of them.
             * @example Stina Berg
             */
            name?: string;
            /**
             * @description An office, the board or its chair.
             * @example city-director
             */
            office: string;
        };
        /**
         * @example {
         *       "lastDay": "2012-12-31",
         *       "record": {
         *         "reasons": "En sammanhållen telefonitjänst sänker kostnaden och minskar antalet avtal.",
         *         "presenter": "Anna Lind",
         *         "participants": [
         *           "Henrik Öberg"
         *         ],
         *         "dissents": [],
         *         "delegable": true,
         *         "delegableReasons": "Beslutet verkställer den strategi som kommunfullmäktige har godkänt.",
         *         "unionNegotiation": "not-required",
         *         "unionNote": "Ingen viktigare förändring av verksamheten."
         *       }
         *     }
         * @example {
         *       "lastDay": "2012-12-31",
         *       "board": {
         *         "day": "2008-10-22",
         *         "paragraph": "§ 15",
         *         "reasons": "Kommunstyrelsen beslutar enligt förslaget."
         *       }
         *     }
         */
        DecideRepealRequest: {
            /** @description When the board has decided and its secretary records it (KL 6:35). */
            board?: components["schemas"]["BoardRequest"];
            /**
             * Format: date
             * @description It binds to the end of this day.
             * @example 2012-12-31
             */
            lastDay: string;
            /** @description When a delegate decides (FL §§ 30–32). */
            record?: components["schemas"]["DecisionRecordRequest"];
        } & ({
            board?: unknown;
            /** @description When a delegate decides (FL §§ 30–32). */
            record: components["schemas"]["DecisionRecordRequest"];
        } | {
            /** @description When the board has decided and its secretary records it (KL 6:35). */
            board: components["schemas"]["BoardRequest"];
            record?: unknown;
        });
        DecisionAfter: {
            /**
             * @description Its number among the case's documents.
             * @example 1
             */
            document: number;
            /**
             * @example approved
             * @enum {string}
             */
            outcome: "postponed" | "referred" | "repealed" | "declined" | "approved" | "approved-with-changes" | "returned" | "extended";
        };
        DecisionAnswer: {
            /** @description What was changed in the text, where it was approved with changes. */
            amendments?: string;
            /** @example 2008-12-01T09:00:00.000Z */
            at: string;
            board?: components["schemas"]["BoardAnswer"];
            /**
             * @example delegate
             * @enum {string}
             */
            body: "executive-board" | "delegate" | "chair";
            by: components["schemas"]["DecidedByAnswer"];
            /**
             * @description Who decided on the board's behalf, by name and capacity.
             * @example Karin Ek, kommunstyrelsens ordförande
             */
            decidedBy?: string;
            /** @description Whether the matter may be delegated (KL 6:38). */
            delegable?: boolean;
            delegableReasons?: string;
            dissents?: components["schemas"]["DissentRequest"][];
            /**
             * @description Its number among the case's documents.
             * @example 1
             */
            document: number;
            /**
             * @description The board's order that empowers them.
             * @example KS 2008-10-22 § 16
             */
            empowerment?: string;
            /** @description The audit entry that tells it, and its leaf's SHA-256: the proof. */
            entry: string;
            hash: string;
            /**
             * @description The day on which the board met, or its chair decided, however late it is recorded.
             * @example 2008-11-24
             */
            on?: string;
            /**
             * @example approved
             * @enum {string}
             */
            outcome: "postponed" | "referred" | "repealed" | "declined" | "approved" | "approved-with-changes" | "returned" | "extended";
            participants?: string[];
            presenter?: string;
            reasons?: string;
            /** @description SHA-256 of the text decided on. */
            textHash?: string;
            unionNegotiation?: string;
            unionNote?: string;
            /** @description Who must follow it too from then on, by a decision that adds them. */
            units?: string[];
            /** @description Referred as urgent: the board's chair may decide (KL 6:39). */
            urgent?: boolean;
        };
        DecisionOnMandateAnswer: {
            /**
             * @description Hidden where the document bears a mark of secrecy.
             * @example Anvisning för telefoni
             */
            about?: string;
            /** @example 031-2080/2008 */
            caseNumber: string;
            /**
             * @description The unit that it came from or went to.
             * @example Socialnämnden
             */
            counterpart?: string;
            decidedBy: components["schemas"]["DeciderAnswer"];
            /**
             * @description Of the board's, its meeting's; it may be registered later.
             * @example 2010-02-03
             */
            decidedOn: string;
            /** @description The edition that it is about, once anybody may read it. Hidden as `about` is. */
            edition?: components["schemas"]["RegisterEditionAnswer"];
            /** @description The exemption that it is about, by its id: for those who read all exemptions. Hidden as `about` is. */
            exemption?: string;
            /** @example EditionApproved */
            kind: string;
            /** @description The mark of secrecy that holds on it today. */
            mark?: components["schemas"]["RegisterMarkAnswer"];
            /**
             * @description Its number in the case; 0 is the case itself.
             * @example 1
             */
            number: number;
            /**
             * @description What the case is. Hidden as `about` is.
             * @example first-edition
             * @enum {string}
             */
            of?: "evaluation" | "exemption" | "first-edition" | "new-edition";
            /** @description The edition whose case it belongs to, or whose evaluation: for those who read all cases. Hidden as `about` is. */
            ofCase?: components["schemas"]["RegisterEditionAnswer"];
            /** @example 2008-10-22 */
            registeredOn: string;
        };
        DecisionRecordRequest: {
            /**
             * @description Whether the matter may be delegated (KL 6:38).
             * @example true
             */
            delegable: boolean;
            /** @example Beslutet verkställer den strategi som kommunfullmäktige har godkänt. */
            delegableReasons: string;
            dissents: components["schemas"]["DissentRequest"][];
            /**
             * @description Who else took part in the final handling.
             * @example [
             *       "Henrik Öberg"
             *     ]
             */
            participants: string[];
            /**
             * @description Who presented the case.
             * @example Anna Lind
             */
            presenter: string;
            /** @example En sammanhållen telefonitjänst sänker kostnaden och minskar antalet avtal. */
            reasons: string;
            /**
             * @description Negotiation with the unions (MBL §§ 11, 38).
             * @example not-required
             * @enum {string}
             */
            unionNegotiation: "held" | "not-required";
            /** @example Ingen viktigare förändring av verksamheten. */
            unionNote: string;
        };
        DecisionsOnMandateAnswer: {
            items: components["schemas"]["DecisionOnMandateAnswer"][];
            /** @description The cursor of the next page, where there is one. */
            next?: string;
        };
        DeclareInterestRequest: {
            /**
             * Format: uuid
             * @description Whom it concerns.
             */
            person: string;
            /** @example Priserna ska räknas om. */
            reasons: string;
        };
        DeclinedAnswer: {
            /** @example 2008-11-20T10:12:00.000Z */
            at: string;
            by: components["schemas"]["PersonNamed"];
            reasons?: string;
        };
        DelegationReportPolicyRequest: {
            /**
             * @description How late one is still gathered after an outage.
             * @example 30
             */
            catchUpDays: number;
            /**
             * @example [
             *       1
             *     ]
             */
            daysOfMonth: number[];
            /**
             * @description In Stockholm.
             * @example 7
             */
            hour: number;
        };
        DemoRoleAnswer: {
            /**
             * @example [
             *       "Anna Lind"
             *     ]
             */
            people: string[];
            /**
             * @example it-officer
             * @enum {string}
             */
            role: "it-officer" | "head-of-it" | "reviewer" | "evaluator" | "city-director" | "deputy" | "committee-contact" | "registrar" | "board-secretary" | "auditor" | "administrator";
        };
        DeputyshipPolicyRequest: {
            /**
             * @description Working days before a deputyship begins and ends on which those concerned are told.
             * @example 3
             */
            notice: number;
        };
        DirectiveAnswer: {
            /** @example telefoni */
            area: string;
            editions: components["schemas"]["EditionOfDirectiveAnswer"][];
            id: string;
            self: string;
            /** @example Anvisning för telefoni */
            title: string;
        };
        DirectiveInForceAnswer: {
            /** @example telefoni */
            area: string;
            /** @example 031-2080/2008 */
            caseNumber: string;
            /**
             * @description The last day on which a clerical error in its text was put right (FL § 36): the text is the corrected one, whatever day is asked about. What was
             *     corrected stands in the edition's `corrections`, and how it read before in its `texts`.
             * @example 2009-03-09
             */
            correctedOn?: string;
            /** @example 0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa */
            directive: string;
            /** @example 1 */
            edition: number;
            /** @example 2009-03-02 */
            inForceFrom: string;
            inForceUntil?: string;
            /** @example 2009-03-02 */
            on: string;
            self: string;
            text?: components["schemas"]["EditionTextAnswer"];
            textHash: string;
            /** @example Anvisning för telefoni */
            title: string;
        };
        DirectivesPageAnswer: {
            items: components["schemas"]["ListedDirectiveAnswer"][];
            /** @description The next page's cursor. */
            next?: string;
        };
        DisposalActAnswer: {
            /**
             * @description The act's own id.
             * @example 3c9a8f61-7f5f-4f0c-8d3e-0a4e5d6c7b8a
             */
            act: string;
            /**
             * @description When it was done, by the record's clock.
             * @example 2008-10-22T08:15:00.000Z
             */
            at: string;
            /** @description The caller's receipt: the entries that it made in the audit trail. */
            receipt: components["schemas"]["ReceiptEntryAnswer"][];
            result: components["schemas"]["DisposalAfter"];
            /**
             * @description The version that its subject has now: the ETag for the next act.
             * @example 3
             */
            version: number;
        };
        DisposalAfter: {
            /** @example 019aba0c-7c1e-7d1a-a1f3-5b7b0c3f2a10 */
            entry: string;
            /**
             * @example [
             *       "reasons"
             *     ]
             */
            fields: string[];
        };
        DisposeWordsRequest: {
            /**
             * @description Who decided the disposal.
             * @example Kommunstyrelsen som arkivmyndighet
             */
            authority: string;
            /**
             * Format: date
             * @example 2026-11-16
             */
            decidedOn: string;
            /**
             * @description The fields of the entry in which the words stand, as its `disposable` names them.
             * @example [
             *       "reasons"
             *     ]
             */
            fields: string[];
            /**
             * @description Why, without saying again what goes.
             * @example Uppgift om en enskilds hälsa som inte hör till ärendet.
             */
            reasons: string;
            /**
             * @description Where the decision is found: its registration number or paragraph.
             * @example SSA 2026:14, § 7
             */
            reference: string;
        };
        DissentRequest: {
            /** @example Per Ek */
            name: string;
            /** @example Jag anser att växeln bör upphandlas för sig. */
            text: string;
        };
        DocumentAnswer: {
            /**
             * @description Hidden where the document bears a mark of secrecy.
             * @example Anvisning för telefoni
             */
            about?: string;
            /** @example 031-2080/2008 */
            caseNumber: string;
            /**
             * @description The unit that it came from or went to.
             * @example Socialnämnden
             */
            counterpart?: string;
            /** @description The edition that it is about, once anybody may read it. Hidden as `about` is. */
            edition?: components["schemas"]["RegisterEditionAnswer"];
            /** @description The exemption that it is about, by its id: for those who read all exemptions. Hidden as `about` is. */
            exemption?: string;
            /** @example EditionApproved */
            kind: string;
            /** @description The mark of secrecy that holds on it today. */
            mark?: components["schemas"]["RegisterMarkAnswer"];
            /**
             * @description Its number in the case; 0 is the case itself.
             * @example 1
             */
            number: number;
            /**
             * @description What the case is. Hidden as `about` is.
             * @example first-edition
             * @enum {string}
             */
            of?: "evaluation" | "exemption" | "first-edition" | "new-edition";
            /** @description The edition whose case it belongs to, or whose evaluation: for those who read all cases. Hidden as `about` is. */
            ofCase?: components["schemas"]["RegisterEditionAnswer"];
            /** @example 2008-10-22 */
            registeredOn: string;
        };
        DraftAreaMapRequest: {
            areas: components["schemas"]["AreaRequest"][];
            components: components["schemas"]["ComponentRequest"][];
        };
        DueAnswer: {
            /**
             * @description What.
             * @example remind-reviewers
             */
            act: string;
            /**
             * @description When.
             * @example 2008-11-07T07:00:00.000Z
             */
            due: string;
            /**
             * @description In which phase.
             * @example review
             */
            phase: string;
            /**
             * @description In which round of the phase.
             * @example 1
             */
            round: number;
        };
        DutyAnswer: {
            /** @example 2008-12-17 */
            by: string;
            /** @example false */
            late: boolean;
            /** @example 2008-12-12 */
            on?: string;
        };
        EditionActAnswer: {
            /**
             * @description The act's own id.
             * @example 3c9a8f61-7f5f-4f0c-8d3e-0a4e5d6c7b8a
             */
            act: string;
            /**
             * @description When it was done, by the record's clock.
             * @example 2008-10-22T08:15:00.000Z
             */
            at: string;
            /** @description The caller's receipt: the entries that it made in the audit trail. */
            receipt: components["schemas"]["ReceiptEntryAnswer"][];
            /** @description The edition as it stands now. */
            result: components["schemas"]["EditionAfter"];
            /**
             * @description The version that its subject has now: the ETag for the next act.
             * @example 3
             */
            version: number;
        };
        EditionAfter: {
            /**
             * @description The case's registration number.
             * @example 031-2080/2008
             */
            caseNumber: string;
            decision?: components["schemas"]["DecisionAfter"];
            /** @example 0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa */
            directive: string;
            /** @example 1 */
            edition: number;
            /**
             * @description Where it is read.
             * @example /api/directives/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa/editions/1
             */
            self: string;
            /**
             * @example draft
             * @enum {string}
             */
            state: "published" | "draft" | "in-review" | "ready" | "postponed" | "referred" | "decided" | "in-force" | "superseded" | "repealed" | "lapsed" | "lapsed-undecided" | "declined" | "withdrawn";
            /** @description SHA-256 of its text: verdicts and decisions name it. */
            textHash?: string;
        };
        EditionAnswer: {
            /** @description For the signed-in: every act on an edition, and whether the caller may do it now. */
            acts?: components["schemas"]["ActOfferAnswer"][];
            /** @example telefoni */
            area: string;
            /** @description The edition that it revises. */
            basedOn?: number;
            /** @example 031-2080/2008 */
            caseNumber: string;
            /** @description For staff; for a committee's contact what concerns their committee. */
            consultation?: components["schemas"]["ConsultationAnswer"];
            /** @description What was put right in the decided text (FL § 36), but for what a mark of secrecy hides. */
            corrections: components["schemas"]["CorrectionAnswer"][];
            decideBy?: string;
            /** @description But for those that a mark of secrecy hides. */
            decisions: components["schemas"]["DecisionAnswer"][];
            directive: string;
            /** @example Anvisning för telefoni */
            directiveTitle: string;
            /** @description For those who read reviews. */
            drafters?: components["schemas"]["PersonNamed"][];
            /** @description For those who read reviews: the rounds before that one, where there are any, in their order. */
            earlierReviews?: components["schemas"]["RoundAnswer"][];
            evaluation: components["schemas"]["EditionEvaluationAnswer"];
            /** @description Nothing binds before it was published: until then there is no such day but the one in its text. */
            inForceFrom?: string;
            /** @description The last day: its own, or that of its strategy where it comes first. */
            inForceUntil?: string;
            /** @description For those who read reviews. */
            interests?: components["schemas"]["InterestAnswer"][];
            /** @description Added by later decisions, each with its own. */
            laterAddressees: components["schemas"]["LaterAddresseesAnswer"][];
            /** @example 1 */
            number: number;
            /** @description For those who read reviews. */
            officer?: components["schemas"]["PersonNamed"];
            /** @description The states that it has left, in their order: for those who may read the case's trail. */
            phases?: components["schemas"]["PhaseAnswer"][];
            postponedUntil?: string;
            publishedAt?: string;
            readyBy?: string;
            repealOn?: string;
            /** @description For those who read reviews. */
            review?: components["schemas"]["ReviewAnswer"];
            /** @description The marks of secrecy that hold today on the case or its documents. */
            secrecy?: components["schemas"]["SecrecyMarkAnswer"][];
            /** @example /api/directives/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa/editions/1 */
            self: string;
            /** @description Since when it is in this state. */
            since: string;
            startedAt: string;
            /** @enum {string} */
            state: "published" | "draft" | "in-review" | "ready" | "postponed" | "referred" | "decided" | "in-force" | "superseded" | "repealed" | "lapsed" | "lapsed-undecided" | "declined" | "withdrawn";
            text?: components["schemas"]["EditionTextAnswer"];
        };
        EditionEvaluationAnswer: {
            /**
             * @description The last day for its answers.
             * @example 2010-03-23
             */
            answerBy?: string;
            /** @description How many there have been. */
            count: number;
            /** @description The evaluation that is open. */
            open?: string;
            /** @example 2010-03-02 */
            plannedFor?: string;
        };
        EditionNamed: {
            /** @example 0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa */
            directive: string;
            /** @example 1 */
            edition: number;
            /**
             * @description Where it is read.
             * @example /api/directives/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa/editions/1
             */
            self: string;
        };
        EditionOfDirectiveAnswer: {
            /** @description For the signed-in, of an edition that is not closed: every act on it, and whether the caller may do it now. */
            acts?: components["schemas"]["ActOfferAnswer"][];
            caseNumber: string;
            inForceFrom?: string;
            /** @description The last day: its own, or that of its strategy where it comes first. */
            inForceUntil?: string;
            /** @example 1 */
            number: number;
            self: string;
            /** @enum {string} */
            state: "published" | "draft" | "in-review" | "ready" | "postponed" | "referred" | "decided" | "in-force" | "superseded" | "repealed" | "lapsed" | "lapsed-undecided" | "declined" | "withdrawn";
        };
        EditionTextAnswer: {
            content: components["schemas"]["ContentRequest"];
            hash: string;
        };
        EndingAnswer: {
            /**
             * @description The strategy that took its place.
             * @example 1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f
             */
            by?: string;
            /** @description The directives that live on under it. */
            carriesOver?: string[];
            /**
             * @example superseded
             * @enum {string}
             */
            how: "superseded" | "revoked";
            /** @example 2012-06-30 */
            lastDay: string;
        };
        EndRoleRequest: {
            /**
             * Format: date
             * @description Yesterday ends it at once.
             * @example 2009-06-30
             */
            lastDay: string;
            /**
             * @description The role's number among the person's.
             * @example 1
             */
            number: number;
            /** @example Byter tjänst. */
            reason: string;
        };
        EntrySubjectAnswer: {
            directive: string;
            /** @example 1 */
            edition?: number;
            /** @description Of an exemption, its id. */
            exemption?: string;
            /** @example Anvisning för telefoni */
            title: string;
            /** @description Of a receipt or an exemption, whose. */
            unit?: string;
        };
        EscalationDayAnswer: {
            /** @example 2026-02-19 */
            on: string;
            /**
             * @example [
             *       "head-of-it"
             *     ]
             */
            to: ("it-officer" | "head-of-it" | "city-director" | "deputy" | "registrar" | "board-secretary" | "mayor-office")[];
        };
        EscalationRequest: {
            /**
             * @description Working days after the deadline.
             * @example 5
             */
            after: number;
            /**
             * @description Whoever holds the role that day, or the office of the mayor: those who read every case.
             * @example head-of-it
             * @enum {string}
             */
            to: "it-officer" | "head-of-it" | "city-director" | "deputy" | "registrar" | "board-secretary" | "mayor-office";
        };
        EvaluationActAnswer: {
            /**
             * @description The act's own id.
             * @example 3c9a8f61-7f5f-4f0c-8d3e-0a4e5d6c7b8a
             */
            act: string;
            /**
             * @description When it was done, by the record's clock.
             * @example 2008-10-22T08:15:00.000Z
             */
            at: string;
            /** @description The caller's receipt: the entries that it made in the audit trail. */
            receipt: components["schemas"]["ReceiptEntryAnswer"][];
            result: components["schemas"]["EvaluationAfter"];
            /**
             * @description The version that its subject has now: the ETag for the next act.
             * @example 3
             */
            version: number;
        };
        EvaluationAfter: {
            /** @example 031-3120/2010 */
            caseNumber: string;
            /** @example 0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa */
            directive: string;
            /** @example 1 */
            edition: number;
            /** @example 1 */
            round: number;
            /**
             * @description Where it is read.
             * @example /api/directives/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa/editions/1/evaluations/1
             */
            self: string;
            /**
             * @example open
             * @enum {string}
             */
            state: "open" | "concluded";
        };
        EvaluationAnswer: {
            /** @description Every act on the round, and whether the caller may do it now. */
            acts?: components["schemas"]["ActOfferAnswer"][];
            /** @example 2010-03-02 */
            answerBy: string;
            /**
             * @description How many have given an answer that counts.
             * @example 1
             */
            answered: number;
            answers: components["schemas"]["GivenAnswerAnswer"][];
            /**
             * @description How many were asked.
             * @example 2
             */
            asked: number;
            before?: components["schemas"]["RoundBeforeAnswer"];
            /** @example 031-3120/2010 */
            caseNumber: string;
            conclusion?: components["schemas"]["ConclusionAnswer"];
            /** @example 0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa */
            directive: string;
            /** @description Those who are disqualified: they do not answer, and somebody else can be asked. */
            disqualified: components["schemas"]["PersonNamed"][];
            /** @example 1 */
            edition: number;
            evaluators: components["schemas"]["PersonNamed"][];
            /** @description Those who drafted the edition that they evaluate: whoever reads their answers is told so. */
            evaluatorsWhoDrafted: components["schemas"]["PersonNamed"][];
            facts: components["schemas"]["EvaluationFactsAnswer"];
            /** @example 2010-02-02T08:00:00.000Z */
            openedAt: string;
            /**
             * @example revise
             * @enum {string}
             */
            outcome?: "keep" | "repeal" | "revise" | "new-strategy";
            /**
             * @description Whether the day has passed while evaluators are silent.
             * @example false
             */
            overdue: boolean;
            /**
             * @description The provisions that a finding may point at.
             * @example [
             *       "p1",
             *       "p2",
             *       "p3",
             *       "p4"
             *     ]
             */
            provisions: string[];
            questions: components["schemas"]["QuestionAnswer"][];
            /** @example 1 */
            round: number;
            /**
             * @description Where it is read.
             * @example /api/directives/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa/editions/1/evaluations/1
             */
            self: string;
            /**
             * @example open
             * @enum {string}
             */
            state: "open" | "concluded";
            /** @description Those who have given no answer that counts. */
            stillToAnswer: components["schemas"]["PersonNamed"][];
            /** @example Anvisning för telefoni */
            title: string;
        };
        EvaluationChaseRequest: {
            escalate: components["schemas"]["EscalationRequest"][];
            questions: components["schemas"]["QuestionRequest"][];
            /**
             * @description Days from the deadline: -3 is three days before it, 0 its own morning.
             * @example [
             *       -3,
             *       0
             *     ]
             */
            remind: number[];
            /**
             * @description The time given.
             * @example 10
             */
            within: number;
        };
        EvaluationFactsAnswer: {
            acknowledgements: components["schemas"]["ReceiptCountAnswer"];
            /** @description The parts of the delivery in the area, with their agreements. */
            components: components["schemas"]["ComponentAnswer"][];
            exemptions: components["schemas"]["ExemptionCountAnswer"];
        };
        EvaluationFiguresAnswer: {
            years: components["schemas"]["OutcomesOfYearAnswer"][];
        };
        EvaluationListedAnswer: {
            /** @example 2010-03-02 */
            answerBy: string;
            /**
             * @description How many have given an answer that counts.
             * @example 1
             */
            answered: number;
            /**
             * @description How many were asked.
             * @example 2
             */
            asked: number;
            /** @example 031-3120/2010 */
            caseNumber: string;
            /** @example 0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa */
            directive: string;
            /** @example 1 */
            edition: number;
            /** @example 2010-02-02T08:00:00.000Z */
            openedAt: string;
            /**
             * @example revise
             * @enum {string}
             */
            outcome?: "keep" | "repeal" | "revise" | "new-strategy";
            /**
             * @description Whether the day has passed while evaluators are silent.
             * @example false
             */
            overdue: boolean;
            /** @example 1 */
            round: number;
            /**
             * @description Where it is read.
             * @example /api/directives/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa/editions/1/evaluations/1
             */
            self: string;
            /**
             * @example open
             * @enum {string}
             */
            state: "open" | "concluded";
            /** @example Anvisning för telefoni */
            title: string;
        };
        EvaluationPlanAnswer: {
            /**
             * @description The act's own id.
             * @example 3c9a8f61-7f5f-4f0c-8d3e-0a4e5d6c7b8a
             */
            act: string;
            /**
             * @description When it was done, by the record's clock.
             * @example 2008-10-22T08:15:00.000Z
             */
            at: string;
            /** @description The caller's receipt: the entries that it made in the audit trail. */
            receipt: components["schemas"]["ReceiptEntryAnswer"][];
            result: components["schemas"]["PlanAfter"];
            /**
             * @description The version that its subject has now: the ETag for the next act.
             * @example 3
             */
            version: number;
        };
        EvaluationsAnswer: {
            items: components["schemas"]["EvaluationListedAnswer"][];
            /** @description The cursor of the next page, where there is one. */
            next?: string;
        };
        ExemptionActAnswer: {
            /**
             * @description The act's own id.
             * @example 3c9a8f61-7f5f-4f0c-8d3e-0a4e5d6c7b8a
             */
            act: string;
            /**
             * @description When it was done, by the record's clock.
             * @example 2008-10-22T08:15:00.000Z
             */
            at: string;
            /** @description The caller's receipt: the entries that it made in the audit trail. */
            receipt: components["schemas"]["ReceiptEntryAnswer"][];
            result: components["schemas"]["ExemptionAfter"];
            /**
             * @description The version that its subject has now: the ETag for the next act.
             * @example 3
             */
            version: number;
        };
        ExemptionAfter: {
            /** @example 031-3050/2009 */
            caseNumber: string;
            /** @example 7c8d9e0f-1a2b-8c3d-9e4f-5a6b7c8d9e0f */
            exemption: string;
            /**
             * @description Where it is read.
             * @example /api/exemptions/7c8d9e0f-1a2b-8c3d-9e4f-5a6b7c8d9e0f
             */
            self: string;
            /**
             * @example requested
             * @enum {string}
             */
            state: "refused" | "referred" | "requested" | "granted" | "expired" | "revoked";
        };
        ExemptionAnswer: {
            /** @description Of one that is read alone: every act on it, and whether the caller may do it now. */
            acts?: components["schemas"]["ActOfferAnswer"][];
            /** @example 031-3050/2009 */
            caseNumber: string;
            /** @example Avtalet förlängs inte. */
            conditions?: string;
            decisions: components["schemas"]["ExemptionDecisionAnswer"][];
            /** @example 0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa */
            directive: string;
            /**
             * @description The edition that it was asked under.
             * @example 1
             */
            edition: number;
            /** @example 7c8d9e0f-1a2b-8c3d-9e4f-5a6b7c8d9e0f */
            id: string;
            /** @description Of one that is read alone, for those who read reviews: who is said to be disqualified. What concerns the caller they always read. */
            interests?: components["schemas"]["InterestAnswer"][];
            /** @example p4 */
            provision: string;
            /** @example Museernas avtal löper till sommaren. */
            reasons: string;
            /** @example 2009-01-12T08:40:00.000Z */
            requestedAt: string;
            /** @description Who asked for the committee. */
            requestedBy: components["schemas"]["PersonNamed"];
            /** @example 2009-06-30 */
            requestedUntil: string;
            /**
             * @description When the present state began.
             * @example 2009-01-15T10:20:00.000Z
             */
            since: string;
            /**
             * @description Whether it frees its unit today.
             * @example true
             */
            standsToday: boolean;
            /**
             * @example granted
             * @enum {string}
             */
            state: "refused" | "referred" | "requested" | "granted" | "expired" | "revoked";
            /** @example 3d6f4b0a-9c1e-5f7a-8b2d-4e6f8a0c2d1b */
            unit: string;
            /**
             * @description Its last day, once granted.
             * @example 2009-06-30
             */
            until?: string;
        };
        ExemptionChaseRequest: {
            escalate: components["schemas"]["EscalationRequest"][];
            /**
             * @description Working days before the last day.
             * @example 20
             */
            expiryNotice: number;
            /**
             * @description Days from the deadline: -3 is three days before it, 0 its own morning.
             * @example [
             *       -3,
             *       0
             *     ]
             */
            remind: number[];
            /**
             * @description The time given.
             * @example 10
             */
            within: number;
        };
        ExemptionCountAnswer: {
            /** @example 3 */
            asked: number;
            /** @example 2 */
            granted: number;
            /** @example 1 */
            refused: number;
        };
        ExemptionDeciderAnswer: {
            /** @example 5f8a2c1e-4b7d-8e3f-9a6c-1d2e3f4a5b6c */
            id: string;
            /**
             * @description In whose stead a deputy decided.
             * @example Stina Berg
             */
            inStead?: string;
            /**
             * @description The mandates that carried it, from the nearest up.
             * @example [
             *       "mandate/stadsdirektoren",
             *       "mandate/kommunstyrelsen"
             *     ]
             */
            mandates?: string[];
            /** @example Anna Lind */
            name: string;
            /** @example deputy */
            office?: string;
            /** @example executive-board */
            onBehalfOf?: string;
        };
        ExemptionDecisionAnswer: {
            /** @example 2009-01-15T10:20:00.000Z */
            at: string;
            board?: components["schemas"]["BoardAnswer"];
            /**
             * @example delegate
             * @enum {string}
             */
            body: "executive-board" | "delegate";
            /** @description Who decided; of the board's decision, who recorded it. */
            by: components["schemas"]["ExemptionDeciderAnswer"];
            /** @description Whether the matter may be delegated (KL 6:38). */
            delegable?: boolean;
            delegableReasons?: string;
            dissents?: components["schemas"]["DissentRequest"][];
            /**
             * @description Its number among the case's documents.
             * @example 2
             */
            document: number;
            /** @description The audit entry that tells it, and its leaf's SHA-256: the proof. */
            entry?: string;
            hash?: string;
            /**
             * @description The day of the decision; of the board's, its meeting's.
             * @example 2009-01-15
             */
            on: string;
            /**
             * @example granted
             * @enum {string}
             */
            outcome: "refused" | "granted" | "revoked";
            participants?: string[];
            presenter?: string;
            /** @example Avtalet löper ut inom ett halvår. */
            reasons: string;
            unionNegotiation?: string;
            unionNote?: string;
        };
        ExemptionsAnswer: {
            items: components["schemas"]["ExemptionAnswer"][];
            /** @description The cursor of the next page, where there is one. */
            next?: string;
        };
        ExplainedEntryAnswer: {
            /** @description Absent where it is about no directive. */
            about?: components["schemas"]["EntrySubjectAnswer"];
            /** @description Who acted: a person's id, or `system`. */
            actor: string;
            /** @example Disa Andersson */
            actorName: string;
            /** @example 2026-02-02T09:00:00.000Z */
            at: string;
            /** @example 031-2080/2008 */
            caseNumber?: string;
            /** @description What it changed, before and after. */
            changes: components["schemas"]["StateChangeAnswer"][];
            /**
             * @description Fields whose words are disposed of by the archive authority's decision.
             * @example [
             *       "reasons"
             *     ]
             */
            disposed?: string[];
            /** @description SHA-256 of the entry's leaf. */
            hash: string;
            id: string;
            /**
             * @description In whose stead a deputy acted.
             * @example Stina Berg
             */
            inStead?: string;
            /** @description The exact text that is hashed: the envelope's canonical JSON (RFC 8785). */
            leaf: string;
            /** @description It changed more than is shown. */
            moreChanges: boolean;
            /** @example 7 */
            n: number;
            /** @example city-director */
            office: string;
            onBehalfOf?: string;
            /** @description The hash of the entry before it in its stream; absent for the first. */
            prev?: string;
            /** @description The salts of what is disclosed, in hex: HMAC-SHA-256 of a value's canonical JSON under its salt is the commitment in the leaf. */
            salts: {
                [key: string]: string;
            };
            /** @description What the entry says, what is disclosed of it included. */
            says: {
                [key: string]: unknown;
            };
            /** @description Where what it is about is read. */
            self?: string;
            /** @example directive/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa */
            stream: string;
            /** @example EditionApproved */
            type: string;
            /** @description Who acted and where the act came from, as the leaf commits to it under `actor`. */
            who: {
                [key: string]: unknown;
            };
        };
        /**
         * @example {
         *       "units": [
         *         "3f0c1c57-8c31-8d0b-9a53-0d1c1b7f2a10"
         *       ],
         *       "record": {
         *         "reasons": "En sammanhållen telefonitjänst sänker kostnaden och minskar antalet avtal.",
         *         "presenter": "Anna Lind",
         *         "participants": [
         *           "Henrik Öberg"
         *         ],
         *         "dissents": [],
         *         "delegable": true,
         *         "delegableReasons": "Beslutet verkställer den strategi som kommunfullmäktige har godkänt.",
         *         "unionNegotiation": "not-required",
         *         "unionNote": "Ingen viktigare förändring av verksamheten."
         *       }
         *     }
         * @example {
         *       "units": [
         *         "3f0c1c57-8c31-8d0b-9a53-0d1c1b7f2a10"
         *       ],
         *       "board": {
         *         "day": "2008-10-22",
         *         "paragraph": "§ 15",
         *         "reasons": "Kommunstyrelsen beslutar enligt förslaget."
         *       }
         *     }
         */
        ExtendEditionRequest: {
            /** @description When the board has decided and its secretary records it (KL 6:35). */
            board?: components["schemas"]["BoardRequest"];
            /** @description When a delegate decides (FL §§ 30–32). */
            record?: components["schemas"]["DecisionRecordRequest"];
            /**
             * @description The units that are added.
             * @example [
             *       "3f0c1c57-8c31-8d0b-9a53-0d1c1b7f2a10"
             *     ]
             */
            units: string[];
        } & ({
            board?: unknown;
            /** @description When a delegate decides (FL §§ 30–32). */
            record: components["schemas"]["DecisionRecordRequest"];
        } | {
            /** @description When the board has decided and its secretary records it (KL 6:35). */
            board: components["schemas"]["BoardRequest"];
            record?: unknown;
        });
        FindingAnswer: {
            /**
             * @description The provision that it is about; absent for the whole.
             * @example p2
             */
            provision?: string;
            /**
             * @example serious
             * @enum {string}
             */
            severity: "minor" | "serious" | "critical";
            /** @example Ingen ansvarar för uppföljning av svarstider. */
            text: string;
        };
        FindingRequest: {
            /** @example p2 */
            provision?: string;
            /**
             * @example serious
             * @enum {string}
             */
            severity: "minor" | "serious" | "critical";
            /** @example Ingen ansvarar för uppföljning av svarstider. */
            text: string;
        };
        FoundAnswer: {
            area: string;
            caseNumber: string;
            directive: string;
            edition: number;
            inForceFrom?: string;
            inForceUntil?: string;
            provisions: components["schemas"]["FoundProvisionAnswer"][];
            self: string;
            /** @enum {string} */
            state: "published" | "draft" | "in-review" | "ready" | "postponed" | "referred" | "decided" | "in-force" | "superseded" | "repealed" | "lapsed" | "lapsed-undecided" | "declined" | "withdrawn";
            /** @example Anvisning för it-klientutrustning */
            title: string;
        };
        FoundProvisionAnswer: {
            /**
             * @description Matches stand between « and ».
             * @example … «bärbara» «datorer» anskaffas centralt genom servicenämnden …
             */
            excerpt: string;
            /** @example Anskaffning */
            heading: string;
            /** @example p4 */
            id: string;
            /**
             * @description Its number in the text.
             * @example 4
             */
            number: number;
        };
        FreeDayAnswer: {
            /** @example 2026-12-24 */
            day: string;
            /** @example julafton */
            name: string;
        };
        GivenAnswerAnswer: {
            answers: components["schemas"]["AnsweredQuestionAnswer"][];
            /** @example 2010-02-10T13:05:00.000Z */
            at: string;
            by: components["schemas"]["PersonNamed"];
            /** @description Whether it counts: that of somebody disqualified does not (KL 6:30, 7:4). */
            counted: boolean;
            findings: components["schemas"]["FindingAnswer"][];
        };
        GivenUpAnswer: {
            /**
             * @description What it told.
             * @example remind-committees
             */
            act: string;
            /**
             * @description When it was given up.
             * @example 2008-12-14T07:00:02.000Z
             */
            at: string;
            /**
             * @description The registration number of the case that it told of.
             * @example 031-3011/2008
             */
            case?: string;
            /** @example 1f2e3d4c-5b6a-5f7e-8d9c-0b1a2f3e4d5c */
            id: string;
            recipient: components["schemas"]["UnreachedAnswer"];
            /**
             * @description What came of the last attempt.
             * @example 550 no such user
             */
            response: string;
        };
        GivenUpRequest: {
            /**
             * @description Its registration number.
             * @example 031-3011/2008
             */
            case?: string;
        };
        /**
         * @example {
         *       "role": "committee-contact",
         *       "from": "2008-11-03",
         *       "reason": "Nämndens kontaktperson i it-frågor.",
         *       "unit": "3d6f4b0a-9c1e-5f7a-8b2d-4e6f8a0c2d1b"
         *     }
         * @example {
         *       "role": "it-officer",
         *       "from": "2008-11-03",
         *       "reason": "Nämndens kontaktperson i it-frågor."
         *     }
         */
        GiveRoleRequest: {
            /**
             * Format: date
             * @description The first day.
             * @example 2008-11-03
             */
            from: string;
            /** @example Nämndens kontaktperson i it-frågor. */
            reason: string;
            /**
             * @description A deputy is named by an act of its own.
             * @example committee-contact
             * @enum {string}
             */
            role: "it-officer" | "head-of-it" | "reviewer" | "evaluator" | "city-director" | "deputy" | "committee-contact" | "registrar" | "board-secretary" | "auditor" | "administrator";
            /**
             * Format: uuid
             * @description The committee that a contact speaks for.
             * @example 3d6f4b0a-9c1e-5f7a-8b2d-4e6f8a0c2d1b
             */
            unit?: string;
            /**
             * Format: date
             * @description The last day; left out, until it is ended.
             * @example 2010-12-31
             */
            until?: string;
        } & ({
            /** @enum {string} */
            role: "committee-contact";
            /**
             * Format: uuid
             * @description The committee that a contact speaks for.
             * @example 3d6f4b0a-9c1e-5f7a-8b2d-4e6f8a0c2d1b
             */
            unit: string;
        } | {
            /** @enum {string} */
            role: "it-officer" | "head-of-it" | "reviewer" | "evaluator" | "city-director" | "deputy" | "registrar" | "board-secretary" | "auditor" | "administrator";
        });
        GiveVerdictRequest: {
            comments: components["schemas"]["CommentRequest"][];
            /** @example Priserna ska räknas om. */
            reasons: string;
            /** @description SHA-256 of the text that was read, as the edition shows it. */
            textHash: string;
            /**
             * @description Tillstyrker, tillstyrker med ändring, avstyrker.
             * @example supports-with-change
             * @enum {string}
             */
            verdict: "supports" | "supports-with-change" | "opposes";
        };
        GoverningDirectiveAnswer: {
            /** @example 0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa */
            directive: string;
            /** @example 1 */
            edition: number;
            /** @example Anvisning för telefoni */
            title: string;
        };
        /**
         * @example {
         *       "until": "2009-06-30",
         *       "conditions": "Avtalet förlängs inte.",
         *       "record": {
         *         "reasons": "En sammanhållen telefonitjänst sänker kostnaden och minskar antalet avtal.",
         *         "presenter": "Anna Lind",
         *         "participants": [
         *           "Henrik Öberg"
         *         ],
         *         "dissents": [],
         *         "delegable": true,
         *         "delegableReasons": "Beslutet verkställer den strategi som kommunfullmäktige har godkänt.",
         *         "unionNegotiation": "not-required",
         *         "unionNote": "Ingen viktigare förändring av verksamheten."
         *       }
         *     }
         * @example {
         *       "until": "2009-06-30",
         *       "conditions": "Avtalet förlängs inte.",
         *       "board": {
         *         "day": "2008-10-22",
         *         "paragraph": "§ 15",
         *         "reasons": "Kommunstyrelsen beslutar enligt förslaget."
         *       }
         *     }
         */
        GrantExemptionRequest: {
            /** @description When the board has decided and its secretary records it (KL 6:35). */
            board?: components["schemas"]["BoardRequest"];
            /**
             * @description Empty when there are none.
             * @example Avtalet förlängs inte.
             */
            conditions: string;
            /** @description When a delegate decides (FL §§ 30–32). */
            record?: components["schemas"]["DecisionRecordRequest"];
            /**
             * Format: date
             * @description Its last day, at the latest the one asked for.
             * @example 2009-06-30
             */
            until: string;
        } & ({
            board?: unknown;
            /** @description When a delegate decides (FL §§ 30–32). */
            record: components["schemas"]["DecisionRecordRequest"];
        } | {
            /** @description When the board has decided and its secretary records it (KL 6:35). */
            board: components["schemas"]["BoardRequest"];
            record?: unknown;
        });
        HandOverCaseRequest: {
            /** @example Priserna ska räknas om. */
            reasons: string;
            /**
             * Format: uuid
             * @description The officer who takes over.
             * @example 5f8a2c1e-4b7d-8e3f-9a6c-1d2e3f4a5b6c
             */
            to: string;
        };
        HandOverTasksRequest: {
            /** @example Priserna ska räknas om. */
            reasons: string;
            successors: components["schemas"]["SuccessorsRequest"];
        };
        HealthAnswer: {
            /**
             * @example ready
             * @enum {string}
             */
            status: "ready" | "live";
        };
        InForceAnswer: {
            /** @example telefoni */
            area: string;
            /** @example 031-2080/2008 */
            caseNumber: string;
            /**
             * @description The last day on which a clerical error in its text was put right (FL § 36): the text is the corrected one, whatever day is asked about. What was
             *     corrected stands in the edition's `corrections`, and how it read before in its `texts`.
             * @example 2009-03-09
             */
            correctedOn?: string;
            /** @example 0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa */
            directive: string;
            /** @example 1 */
            edition: number;
            /** @example 2009-03-02 */
            inForceFrom: string;
            inForceUntil?: string;
            self: string;
            textHash: string;
            /** @example Anvisning för telefoni */
            title: string;
        };
        InForcePageAnswer: {
            items: components["schemas"]["InForceAnswer"][];
            next?: string;
            /**
             * @description The day that the answer is about.
             * @example 2009-03-02
             */
            on: string;
        };
        InSteadAnswer: {
            /** @example Stina Berg */
            name: string;
            /** @example 8a7b6c5d-4e3f-5a1b-9c8d-7e6f5a4b3c2d */
            person: string;
        };
        InterestActAnswer: {
            /**
             * @description The act's own id.
             * @example 3c9a8f61-7f5f-4f0c-8d3e-0a4e5d6c7b8a
             */
            act: string;
            /**
             * @description When it was done, by the record's clock.
             * @example 2008-10-22T08:15:00.000Z
             */
            at: string;
            /** @description The caller's receipt: the entries that it made in the audit trail. */
            receipt: components["schemas"]["ReceiptEntryAnswer"][];
            result: components["schemas"]["EditionNamed"];
            /**
             * @description The version that its subject has now: the ETag for the next act.
             * @example 3
             */
            version: number;
        };
        InterestAnswer: {
            /**
             * @description Since when it bars.
             * @example 2009-02-16T09:00:00.000Z
             */
            barsSince?: string;
            /** @enum {string} */
            found?: "disqualified" | "not-disqualified";
            person: components["schemas"]["PersonNamed"];
            /** @enum {string} */
            raisedBy: "self" | "other";
        };
        IssueMandateRequest: {
            /**
             * @description All procurement areas, or the ones it is given for.
             * @example all
             */
            areas: "all" | string[];
            /** @description What must hold before it carries any decision. */
            condition?: components["schemas"]["ConditionRequest"];
            /**
             * Format: date
             * @description Left out where the council gives the mandate in the very decision that it is conditional on.
             * @example 2008-10-22
             */
            decidedOn?: string;
            /**
             * Format: date
             * @example 2008-10-22
             */
            from: string;
            /**
             * @example executive-board
             * @enum {string}
             */
            giver: "council" | "executive-board";
            /**
             * @description Never several officials jointly (KL 7:5).
             * @example city-director
             * @enum {string}
             */
            holder: "executive-board" | "city-director";
            /**
             * @description The holder may name a deputy.
             * @example true
             */
            mayNameDeputy: boolean;
            /**
             * @description A head of administration may pass it on (KL 7:6).
             * @example false
             */
            maySubdelegate: boolean;
            /** @example se utlåtande 2008:167 RI */
            paragraph?: string;
            /**
             * Format: uuid
             * @description The mandate by which the giver itself may decide.
             * @example 4f5a6b7c-8d9e-5f0a-9b2c-3d4e5f6a7b8c
             */
            parent?: string;
            /**
             * @description As it was worded.
             * @example Utarbeta och besluta om anvisningar för leveransstrategin.
             */
            text: string;
            /**
             * Format: date
             * @description The last day; left out, until it is revoked or lapses.
             * @example 2012-12-31
             */
            until?: string;
        };
        KnownTextAnswer: {
            content: components["schemas"]["ContentRequest"];
            /**
             * @description The day of the correction that gave it (FL § 36); the text as it was decided has none.
             * @example 2008-12-10
             */
            correctedOn?: string;
            /**
             * @description That correction among the case's documents.
             * @example 2
             */
            document?: number;
            hash: string;
        };
        KnownTextsAnswer: {
            /** @description As decided first, then as it read after each correction. */
            items: components["schemas"]["KnownTextAnswer"][];
        };
        LastReadAnswer: {
            /** @example 2008-11-20T10:12:00.000Z */
            at: string;
            content: components["schemas"]["ContentRequest"];
            /** @example 1 */
            round: number;
        };
        LatenessAnswer: {
            adjustment?: components["schemas"]["DutyAnswer"];
            announcement?: components["schemas"]["DutyAnswer"];
        };
        LaterAddresseesAnswer: {
            /**
             * @description That decision among the case's documents.
             * @example 2
             */
            document: number;
            /**
             * @description The day of the decision that binds them.
             * @example 2009-05-11
             */
            from: string;
            /** @description The units. */
            units: string[];
        };
        LeaveUnitOutRequest: {
            directives: string[];
            /** @example Nämnden har ingen egen telefoni. */
            reasons: string;
        };
        LegalForceAnswer: {
            /**
             * @description Three weeks from the notice (KL 13:5), by the calendar of Act 1930:173.
             * @example 2009-01-07
             */
            lastDayOfAppeal?: string;
            /**
             * @description The first day on which they can no longer be appealed, once the notice is recorded as taken down after the last.
             * @example 2009-01-08
             */
            legalForceFrom?: string;
            /**
             * @example announced
             * @enum {string}
             */
            stage: "decided" | "reported" | "adjusted" | "announced" | "time-out" | "legal-force";
        };
        LettersGivenUpAnswer: {
            /** @example 1 */
            all: number;
            oldest: components["schemas"]["GivenUpAnswer"][];
        };
        LiftSecrecyRequest: {
            /** @example Driften har flyttat; uppgifterna skyddas inte längre. */
            reasons: string;
        };
        LinkConditionAnswer: {
            /** @example 031-2080/2008 */
            caseNumber: string;
            /** @description Absent, it is missing. */
            decision?: components["schemas"]["CouncilDecisionAnswer"];
            /** @example 1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f */
            strategy: string;
            /** @example Stockholms stads leveransstrategi för IT-området */
            title: string;
        };
        ListedCaseAnswer: {
            /** @example telefoni */
            area: string;
            /** @example 031-412/2026 */
            caseNumber: string;
            /**
             * @description The day that the state waits for.
             * @example 2026-03-14
             */
            deadline?: string;
            /** @example 0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa */
            directive: string;
            /** @example 2 */
            edition: number;
            officer: components["schemas"]["PersonNamed"];
            /** @description The deadline has passed. */
            overdue: boolean;
            self: string;
            /** @description Since when it is in that state. */
            since: string;
            /** @enum {string} */
            state: "published" | "draft" | "in-review" | "ready" | "postponed" | "referred" | "decided" | "in-force" | "superseded" | "repealed" | "lapsed" | "lapsed-undecided" | "declined" | "withdrawn";
            /** @example Anvisning för telefoni */
            title: string;
        };
        ListedDirectiveAnswer: {
            /** @example telefoni */
            area: string;
            /** @example 031-2080/2008 */
            caseNumber: string;
            /** @description For staff: the day that the present state waits for. */
            deadline?: string;
            /** @example 0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa */
            directive: string;
            /** @example 1 */
            edition: number;
            /** @example 2009-03-02 */
            inForceFrom?: string;
            /** @description The last day: its own, or that of its strategy where it comes first. */
            inForceUntil?: string;
            /** @description For staff. */
            officer?: components["schemas"]["PersonNamed"];
            /** @example /api/directives/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa/editions/1 */
            self: string;
            since: string;
            startedAt: string;
            /** @enum {string} */
            state: "published" | "draft" | "in-review" | "ready" | "postponed" | "referred" | "decided" | "in-force" | "superseded" | "repealed" | "lapsed" | "lapsed-undecided" | "declined" | "withdrawn";
            /** @example Anvisning för telefoni */
            title: string;
        };
        MandateActAnswer: {
            /**
             * @description The act's own id.
             * @example 3c9a8f61-7f5f-4f0c-8d3e-0a4e5d6c7b8a
             */
            act: string;
            /**
             * @description When it was done, by the record's clock.
             * @example 2008-10-22T08:15:00.000Z
             */
            at: string;
            /** @description The caller's receipt: the entries that it made in the audit trail. */
            receipt: components["schemas"]["ReceiptEntryAnswer"][];
            result: components["schemas"]["MandateAfter"];
            /**
             * @description The version that its subject has now: the ETag for the next act.
             * @example 3
             */
            version: number;
        };
        MandateAfter: {
            /**
             * @description Where its revocation applied already when it was recorded: the decisions taken on it meanwhile.
             * @example /api/mandates/4f5a6b7c-8d9e-5f0a-9b2c-3d4e5f6a7b8c/decisions-after-revocation
             */
            decisionsAfterRevocation?: string;
            /** @example KL 1991:900 6:33 */
            ground: string;
            /** @example 4f5a6b7c-8d9e-5f0a-9b2c-3d4e5f6a7b8c */
            id: string;
            /**
             * @description Where it is read.
             * @example /api/mandates/4f5a6b7c-8d9e-5f0a-9b2c-3d4e5f6a7b8c
             */
            self: string;
        };
        MandateAnswer: {
            /** @description Of one that is read alone, for the signed-in: every act on it, and whether the caller may do it now. */
            acts?: components["schemas"]["ActOfferAnswer"][];
            /**
             * @description `all`, or the procurement areas that it is given for.
             * @example all
             */
            areas: "all" | string[];
            condition?: components["schemas"]["ConditionAnswer"];
            confirmed?: components["schemas"]["ConfirmationAnswer"];
            /** @example 2008-10-22 */
            decidedOn?: string;
            /**
             * @description Where its revocation, or the end of its strategy, applied already when it was recorded, or a court annulled the strategy: the decisions taken on it meanwhile.
             * @example /api/mandates/4f5a6b7c-8d9e-5f0a-9b2c-3d4e5f6a7b8c/decisions-after-revocation
             */
            decisionsAfterRevocation?: string;
            /** @example 2008-10-22 */
            from: string;
            /**
             * @example executive-board
             * @enum {string}
             */
            giver: "executive-board" | "council";
            /**
             * @description The paragraph that it is given under, in the law of its day.
             * @example KL 1991:900 6:33
             */
            ground: string;
            /**
             * @example city-director
             * @enum {string}
             */
            holder: "city-director" | "executive-board";
            /** @example 4f5a6b7c-8d9e-5f0a-9b2c-3d4e5f6a7b8c */
            id: string;
            /** @example true */
            mayNameDeputy: boolean;
            /** @example false */
            maySubdelegate: boolean;
            /** @example se utlåtande 2008:167 RI */
            paragraph?: string;
            /**
             * @description The mandate by which the giver itself may decide.
             * @example 5a6b7c8d-9e0f-5a1b-8c2d-3e4f5a6b7c8d
             */
            parent?: string;
            revoked?: components["schemas"]["MandateRevocationAnswer"];
            /**
             * @description Its state on the day asked for. Only one in force carries a decision.
             * @example conditional
             * @enum {string}
             */
            state: "in-force" | "lapsed" | "expired" | "revoked" | "conditional" | "awaiting-confirmation" | "not-begun";
            /** @example Utarbeta och besluta om anvisningar för leveransstrategin. */
            text: string;
            /** @example 2012-12-31 */
            until?: string;
        };
        MandateChainAnswer: {
            /** @example telefoni */
            area: string;
            /**
             * @description Whether a decision can be taken under it.
             * @example false
             */
            carries: boolean;
            /** @description From the nearest up; empty where nobody has given a mandate. */
            links: components["schemas"]["ChainLinkAnswer"][];
            /** @example 2008-10-22 */
            on: string;
            /**
             * @description The code of the rule that lets it carry none.
             * @example mandate-condition-unmet
             */
            why?: string;
        };
        MandateRevocationAnswer: {
            /** @example 2010-01-27 */
            decidedOn: string;
            /**
             * @description The first day on which it carries no decision.
             * @example 2010-02-01
             */
            from: string;
            /** @example § 11 */
            paragraph: string;
            /**
             * @description Recorded on its first day or later, it applied already: decisions may have been taken on the mandate meanwhile.
             * @example 2010-02-08
             */
            recordedOn: string;
        };
        MandatesAnswer: {
            /** @description For whoever is signed in: whether they may record a mandate now. */
            acts?: components["schemas"]["ActOfferAnswer"][];
            items: components["schemas"]["MandateAnswer"][];
            /** @description The cursor of the next page, where there is one. */
            next?: string;
            /**
             * @description The day that their states are of.
             * @example 2008-10-22
             */
            on: string;
        };
        MapDecisionAnswer: {
            /**
             * @example executive-board
             * @enum {string}
             */
            body: "executive-board" | "council";
            /** @example 2008-12-03 */
            day: string;
            /** @example § 8 */
            paragraph: string;
        };
        MapDecisionRequest: {
            /**
             * @example executive-board
             * @enum {string}
             */
            body: "council" | "executive-board";
            /**
             * Format: date
             * @example 2008-12-03
             */
            day: string;
            /** @example § 8 */
            paragraph: string;
        };
        MarkSecretRequest: {
            /**
             * @description The authority that made it.
             * @example Kommunstyrelsen
             */
            authority: string;
            /**
             * @description A document of the case; left out, the whole case.
             * @example 2
             */
            document?: number;
            /**
             * Format: date
             * @example 2009-01-12
             */
            from: string;
            /**
             * @description The provision that it rests on.
             * @example OSL 18:8
             */
            provision: string;
            /** @example Ritningarna visar var driften är sårbar. */
            reasons: string;
            /**
             * Format: date
             * @description Its last day; left out, until it is lifted.
             * @example 2011-01-12
             */
            until?: string;
        };
        MeAnswer: {
            /** @description Of one that is read alone: every act on the person, and whether the caller may do it now. */
            acts?: components["schemas"]["ActOfferAnswer"][];
            /** @description For a browser that is signed in: what its page sends as `X-CSRF-Token` with each request that changes something. */
            csrf?: string;
            /** @description The deputyships that are in function today. */
            deputyships: components["schemas"]["RoleAnswer"][];
            /** @example anna@stad.example */
            email: string;
            /** @example 5b0c1d2e-3f4a-5b6c-8d7e-9f0a1b2c3d4e */
            id: string;
            /**
             * @description Of a program that calls by itself.
             * @example machine
             * @enum {string}
             */
            kind?: "machine";
            /**
             * @description What their letters are written in.
             * @example sv
             * @enum {string}
             */
            language: "sv" | "en";
            /**
             * @description Their last day, for a person who has left.
             * @example 2009-08-31
             */
            left?: string;
            /** @example Anna Lind */
            name: string;
            /**
             * @description The record's instant.
             * @example 2008-10-22T08:15:00.000Z
             */
            now: string;
            /**
             * @description How they are told.
             * @example at-once
             * @enum {string}
             */
            preference: "at-once" | "daily-digest";
            /** @description All that they hold, have held, or will. */
            roles: components["schemas"]["RoleAnswer"][];
            /**
             * @description What they may act as today.
             * @example [
             *       "it-officer"
             *     ]
             */
            rolesToday: ("it-officer" | "head-of-it" | "reviewer" | "evaluator" | "city-director" | "deputy" | "committee-contact" | "registrar" | "board-secretary" | "auditor" | "administrator")[];
            /**
             * @description For a browser that is signed in: when that ends, if nothing is asked for until then.
             * @example 2008-10-22T08:45:00.000Z
             */
            signedInUntil?: string;
            /** @example 2008-10-22 */
            today: string;
        };
        MeetingAnswer: {
            /** @example 2008-12-03 */
            day: string;
            /** @example § 5 */
            paragraph: string;
        };
        MissingDocumentAnswer: {
            /** @example Bilagan med strategins text följer inte med källan. */
            reason: string;
            /**
             * @example appendix
             * @enum {string}
             */
            what: "office-statement" | "appendix" | "board-statement" | "minutes" | "other";
        };
        MissingDocumentRequest: {
            /** @example Bilagan med strategins text följer inte med källan. */
            reason: string;
            /**
             * @example appendix
             * @enum {string}
             */
            what: "appendix" | "office-statement" | "board-statement" | "minutes" | "other";
        };
        MoveClockRequest: {
            /**
             * Format: date-time
             * @example 2009-03-02T08:00:00Z
             */
            at: string;
        };
        /**
         * @example {
         *       "by": "executive-board",
         *       "day": "2008-11-12",
         *       "paragraph": "§ 14"
         *     }
         * @example {
         *       "by": "city-director"
         *     }
         */
        NamedByRequest: {
            /**
             * @example executive-board
             * @enum {string}
             */
            by: "executive-board" | "city-director";
            /**
             * Format: date
             * @description Of the board's order: the meeting's day.
             * @example 2008-11-12
             */
            day?: string;
            /**
             * @description Of the board's order: its paragraph.
             * @example § 14
             */
            paragraph?: string;
        } & ({
            /** @enum {string} */
            by: "executive-board";
            /**
             * Format: date
             * @description Of the board's order: the meeting's day.
             * @example 2008-11-12
             */
            day: string;
            /**
             * @description Of the board's order: its paragraph.
             * @example § 14
             */
            paragraph: string;
        } | {
            /** @enum {string} */
            by: "city-director";
            day?: unknown;
            paragraph?: unknown;
        });
        NameDeputyRequest: {
            /**
             * @description Only an employee can be given the power to decide (KL 7:5).
             * @example true
             */
            employee: boolean;
            /**
             * Format: date
             * @example 2008-12-22
             */
            from: string;
            /**
             * Format: uuid
             * @description The city director.
             * @example 8a7b6c5d-4e3f-5a1b-9c8d-7e6f5a4b3c2d
             */
            inStead: string;
            namedBy: components["schemas"]["NamedByRequest"];
            /** @example Semester. */
            reason: string;
            /**
             * Format: date
             * @example 2009-01-06
             */
            until: string;
        };
        NextAnswer: {
            /** @description In the order of their dates. */
            dues: components["schemas"]["DueAnswer"][];
            /**
             * @description The first instant at which something is due, or at which time alone changes what is.
             * @example 2008-11-07T07:00:00.000Z
             */
            next?: string;
            /**
             * @description The record's instant.
             * @example 2008-11-03T09:12:00.000Z
             */
            now: string;
            /** @example review */
            phase: string;
            /** @example in-review */
            state: string;
        };
        NoticeAnswer: {
            /**
             * @description What it told.
             * @example remind-committees
             */
            act: string;
            /**
             * @description How often it was tried in its turn.
             * @example 1
             */
            attempts: number;
            /**
             * @description When it was due.
             * @example 2008-12-09T07:00:00.000Z
             */
            due: string;
            /** @description The title, the ids, dates and numbers that its text names; left out for whoever reads no cases. */
            facts?: {
                [key: string]: unknown;
            };
            /**
             * @description When it was given.
             * @example 2008-12-09T07:00:01.000Z
             */
            givenAt: string;
            /** @example 1f2e3d4c-5b6a-5f7e-8d9c-0b1a2f3e4d5c */
            id: string;
            /**
             * @description The letter's Message-ID: the same however often it is tried.
             * @example <1f2e3d4c-5b6a-5f7e-8d9c-0b1a2f3e4d5c@stad.example>
             */
            messageId?: string;
            /**
             * @example sent
             * @enum {string}
             */
            outcome: "pending" | "failed" | "sent";
            recipient: components["schemas"]["RecipientAnswer"];
            /** @example 1 */
            round: number;
            /**
             * @description When it was sent, or given up.
             * @example 2008-12-09T07:00:02.000Z
             */
            settledAt?: string;
        };
        NoticesAnswer: {
            items: components["schemas"]["NoticeAnswer"][];
            /** @description The cursor of the next page, where there is one. */
            next?: string;
        };
        OfficeStatementAnswer: {
            /** @example 2009-09-05 */
            dated: string;
            /** @example Stadsledningskontorets it-avdelning */
            preparedBy: string;
        };
        OfficeStatementRequest: {
            /**
             * Format: date
             * @description As the source dates it, even after what rests on it: the conflict is shown, never corrected.
             * @example 2009-09-05
             */
            dated: string;
            /** @example Stadsledningskontorets it-avdelning */
            preparedBy: string;
        };
        OpenConsultationRequest: {
            /** @example Nämnden ombeds yttra sig särskilt över 3 §. */
            question: string;
            units: string[];
        };
        OpenEvaluationRequest: {
            /** @description Left out, all who hold the role that day. */
            evaluators?: string[];
            /**
             * @description Why it is opened before its day.
             * @example Två nämnder har bytt leverantör.
             */
            reasons?: string;
            /**
             * @description The next round of the edition.
             * @example 1
             */
            round: number;
        };
        OrderAnswer: {
            /** @example 2008-11-12 */
            day: string;
            /** @example § 14 */
            paragraph: string;
        };
        OutcomesLeftAnswer: {
            because: components["schemas"]["ActRefusedAnswer"];
            /**
             * @example [
             *       "refer"
             *     ]
             */
            outcomes: string[];
        };
        OutcomesOfYearAnswer: {
            /** @example 3 */
            count: number;
            /**
             * @example revise
             * @enum {string}
             */
            outcome: "keep" | "repeal" | "revise" | "new-strategy";
            /** @example 2027 */
            year: number;
        };
        PeopleAnswer: {
            /** @description Whether the caller may register somebody now. */
            acts: components["schemas"]["ActOfferAnswer"][];
            items: components["schemas"]["PersonAnswer"][];
            /** @description The cursor of the next page, where there is one. */
            next?: string;
        };
        PersonActAnswer: {
            /**
             * @description The act's own id.
             * @example 3c9a8f61-7f5f-4f0c-8d3e-0a4e5d6c7b8a
             */
            act: string;
            /**
             * @description When it was done, by the record's clock.
             * @example 2008-10-22T08:15:00.000Z
             */
            at: string;
            /** @description The caller's receipt: the entries that it made in the audit trail. */
            receipt: components["schemas"]["ReceiptEntryAnswer"][];
            /** @description The person as they stand now. */
            result: components["schemas"]["PersonAfter"];
            /**
             * @description The version that its subject has now: the ETag for the next act.
             * @example 3
             */
            version: number;
        };
        PersonAfter: {
            /** @example 5b0c1d2e-3f4a-5b6c-8d7e-9f0a1b2c3d4e */
            id: string;
            /**
             * @example sv
             * @enum {string}
             */
            language: "sv" | "en";
            /** @example 2009-08-31 */
            left?: string;
            /** @example Anna Lind */
            name: string;
            /**
             * @example at-once
             * @enum {string}
             */
            preference: "at-once" | "daily-digest";
            roles: components["schemas"]["RoleAnswer"][];
            /**
             * @description Where they are read.
             * @example /api/people/5b0c1d2e-3f4a-5b6c-8d7e-9f0a1b2c3d4e
             */
            self: string;
        };
        PersonAnswer: {
            /** @description Of one that is read alone: every act on the person, and whether the caller may do it now. */
            acts?: components["schemas"]["ActOfferAnswer"][];
            /** @example anna@stad.example */
            email: string;
            /** @example 5b0c1d2e-3f4a-5b6c-8d7e-9f0a1b2c3d4e */
            id: string;
            /**
             * @description Of a program that calls by itself.
             * @example machine
             * @enum {string}
             */
            kind?: "machine";
            /**
             * @description What their letters are written in.
             * @example sv
             * @enum {string}
             */
            language: "sv" | "en";
            /**
             * @description Their last day, for a person who has left.
             * @example 2009-08-31
             */
            left?: string;
            /** @example Anna Lind */
            name: string;
            /**
             * @description How they are told.
             * @example at-once
             * @enum {string}
             */
            preference: "at-once" | "daily-digest";
            /** @description All that they hold, have held, or will. */
            roles: components["schemas"]["RoleAnswer"][];
            /**
             * @description What they may act as today.
             * @example [
             *       "it-officer"
             *     ]
             */
            rolesToday: ("it-officer" | "head-of-it" | "reviewer" | "evaluator" | "city-director" | "deputy" | "committee-contact" | "registrar" | "board-secretary" | "auditor" | "administrator")[];
        };
        PersonNamed: {
            /** @example 5f8a2c1e-4b7d-8e3f-9a6c-1d2e3f4a5b6c */
            id: string;
            /** @example Anna Lind */
            name: string;
        };
        PhaseAnswer: {
            /** @example 2008-11-05T09:00:00.000Z */
            began: string;
            /** @example 2008-11-20T10:12:00.000Z */
            ended: string;
            /**
             * @example in-review
             * @enum {string}
             */
            state: "published" | "draft" | "in-review" | "ready" | "postponed" | "referred" | "decided" | "in-force" | "superseded" | "repealed" | "lapsed" | "lapsed-undecided" | "declined" | "withdrawn";
        };
        PhaseFigureAnswer: {
            /**
             * @description So many ended within the period.
             * @example 12
             */
            ended: number;
            /**
             * @description The one that has waited longest.
             * @example 22
             */
            longestDays?: number;
            /** @example 19 */
            medianDays?: number;
            /** @example 1 */
            overdue: number;
            /**
             * @description Nine of ten took no longer.
             * @example 31.5
             */
            p90Days?: number;
            /**
             * @example in-review
             * @enum {string}
             */
            phase: "published" | "draft" | "in-review" | "ready" | "postponed" | "referred" | "decided" | "in-force" | "superseded" | "repealed" | "lapsed" | "lapsed-undecided" | "declined" | "withdrawn";
            /**
             * @description So many are in it now.
             * @example 3
             */
            waiting: number;
        };
        PhaseFiguresAnswer: {
            from: string;
            phases: components["schemas"]["PhaseFigureAnswer"][];
            until: string;
        };
        PlanAfter: {
            /** @example 2009-11-02 */
            plannedFor: string;
        };
        PlanEvaluationRequest: {
            /**
             * Format: date
             * @example 2009-11-02
             */
            on: string;
            /** @example Revisorerna har bett om en tidigare utvärdering. */
            reasons: string;
        };
        PointerAnswer: {
            /** @example length */
            code: string;
            /** @example Mellan 1 och 20000 tecken. */
            detail: string;
            /**
             * @description Where it stands: a JSON pointer (RFC 6901) into the body, or the name of a query parameter.
             * @example /content/provisions/0/text
             */
            pointer: string;
        };
        PolicyActAnswer: {
            /**
             * @description The act's own id.
             * @example 3c9a8f61-7f5f-4f0c-8d3e-0a4e5d6c7b8a
             */
            act: string;
            /**
             * @description When it was done, by the record's clock.
             * @example 2008-10-22T08:15:00.000Z
             */
            at: string;
            /** @description The caller's receipt: the entries that it made in the audit trail. */
            receipt: components["schemas"]["ReceiptEntryAnswer"][];
            result: components["schemas"]["PolicyAfter"];
            /**
             * @description The version that its subject has now: the ETag for the next act.
             * @example 3
             */
            version: number;
        };
        PolicyAfter: {
            /**
             * @description Where it is read.
             * @example /api/policy
             */
            self: string;
        };
        PolicyAnswer: {
            /** @description For whoever is signed in: whether they may adopt another now. */
            acts?: components["schemas"]["ActOfferAnswer"][];
            /**
             * @description Whether the city has adopted it; otherwise it is the one that the product ships with.
             * @example false
             */
            adopted: boolean;
            /** @description In the form in which a new one is adopted. */
            policy: components["schemas"]["PolicyRequest"];
        };
        PolicyPreviewAnswer: {
            /** @example 2026-02-02 */
            from: string;
            phases: components["schemas"]["ChasedDaysAnswer"][];
        };
        PolicyPreviewRequest: {
            /**
             * Format: date
             * @description The day on which everything would begin to wait.
             * @example 2026-02-02
             */
            from: string;
            policy: components["schemas"]["PolicyRequest"];
        };
        PolicyRequest: {
            acknowledgement: components["schemas"]["ChaseRequest"];
            consultation: components["schemas"]["ChaseRequest"];
            decision: components["schemas"]["ChaseRequest"];
            delegationReport: components["schemas"]["DelegationReportPolicyRequest"];
            deputyship: components["schemas"]["DeputyshipPolicyRequest"];
            drafting: components["schemas"]["ChaseRequest"];
            evaluation: components["schemas"]["EvaluationChaseRequest"];
            exemption: components["schemas"]["ExemptionChaseRequest"];
            referral: components["schemas"]["ChaseRequest"];
            review: components["schemas"]["ReviewChaseRequest"];
            strategy: components["schemas"]["StrategyPolicyRequest"];
        };
        PreparationAnswer: {
            /**
             * @description Absent where the source gives none.
             * @example 2008-10-20
             */
            day?: string;
            /** @example Sten Nordin */
            presenter: string;
        };
        PreparationRequest: {
            /**
             * Format: date
             * @description Left out where the source gives no day: none is invented.
             * @example 2008-10-20
             */
            day?: string;
            /**
             * @description The commissioner (borgarråd) who presented the case.
             * @example Sten Nordin
             */
            presenter: string;
        };
        PresenceAnswer: {
            present: components["schemas"]["PresentAnswer"][];
        };
        PresenceRequest: {
            /**
             * @description The provision that they are at.
             * @example p4
             */
            provision?: string;
        };
        PresentAnswer: {
            person: components["schemas"]["PersonNamed"];
            /**
             * @description The provision that they are at.
             * @example p4
             */
            provision?: string;
        };
        ProblemAnswer: {
            /**
             * @description The stable code of the rule or fault.
             * @example draft-lacks-part
             */
            code: string;
            /**
             * @description Where the current state is read.
             * @example /api/directives/0b9f7c1e-52b4-4c1a-9d57-4c5a51a3b9aa
             */
            current?: string;
            /** @example Utkastet saknar: anskaffning. Skriv minst en bestämmelse i varje del. */
            detail: string;
            /** @description What the text names. */
            facts?: {
                [key: string]: unknown;
            };
            /**
             * @description The rule's legal ground, in the law of today.
             * @example husregel (leveransstrategin: fyra obligatoriska delar)
             */
            ground?: string;
            /**
             * @description This very request, as it stands in the log.
             * @example urn:request:6f4c3a0e-8f7b-4f4e-9d41-0c8f4b9a3d11
             */
            instance: string;
            /** @description What was wrong with which value, where the input was invalid. */
            pointers?: components["schemas"]["PointerAnswer"][];
            /** @example 409 */
            status: number;
            /** @example Reglerna tillåter det inte nu */
            title: string;
            /**
             * @description Names the kind of problem, and is where it is described.
             * @example http://127.0.0.1:3000/api/problems/draft-lacks-part
             */
            type: string;
        };
        ProblemKindAnswer: {
            /** @example drafter-does-not-decide */
            code: string;
            /** @example Whoever drafted an edition does not decide on it. The deputy or the board can. */
            en: string;
            /**
             * @description The rule's legal ground; a fault of a request has none.
             * @example husregel (KL 6:6)
             */
            ground?: string;
            /** @example Den som skrivit utkastet beslutar inte om det. Ersättaren eller kommunstyrelsen kan besluta. */
            sv: string;
        };
        ProposalAnswer: {
            /** @example 2008-10-22 */
            day: string;
            /**
             * @example [
             *       "Godkänn leveransstrategin."
             *     ]
             */
            proposes: string[];
            /**
             * @example [
             *       "Sten Nordin",
             *       "Anette Otteborn"
             *     ]
             */
            signedBy: string[];
            /** @example 2008:167 RI */
            statement: string;
        };
        ProvisionHistoryAnswer: {
            /** @description In the order of the editions; of one that was corrected the words as decided first. */
            items: components["schemas"]["ProvisionInEditionAnswer"][];
        };
        ProvisionInEditionAnswer: {
            /** @enum {string} */
            change: "new" | "changed" | "corrected" | "moved" | "unchanged" | "removed";
            /**
             * @description The day on which a clerical error in it was put right (FL § 36), where it was; before it stands as it was decided.
             * @example 2027-04-12
             */
            correctedOn?: string;
            /** @example 2 */
            edition: number;
            /** @example 2027-03-01 */
            inForceFrom?: string;
            inForceUntil?: string;
            /**
             * @description Its number in that edition; absent where it was removed.
             * @example 4
             */
            number?: number;
            provision?: components["schemas"]["ProvisionRequest"];
            /** @description Where that edition is read. */
            self: string;
        };
        ProvisionMarkAnswer: {
            /**
             * @example changed
             * @enum {string}
             */
            change: "new" | "changed" | "corrected" | "moved" | "unchanged" | "removed";
            /**
             * @description The edition in which it was new or changed last.
             * @example 2
             */
            edition: number;
            /** @example 2027-03-01 */
            inForceFrom?: string;
            /** @example p4 */
            provision: string;
        };
        ProvisionMarksAnswer: {
            items: components["schemas"]["ProvisionMarkAnswer"][];
        };
        ProvisionRequest: {
            /** @example Affärsmässiga överväganden */
            heading: string;
            /**
             * @description Stays when the provision moves, so that comments and comparisons follow it.
             * @example p1
             */
            id: string;
            /**
             * @description Which of the mandatory parts it belongs to.
             * @example business-considerations
             * @enum {string}
             */
            part: "business-considerations" | "responsibility" | "structure" | "procurement";
            /** @example Telefoni upphandlas i konkurrens som ett sammanhållet åtagande. */
            text: string;
        };
        QuestionAnswer: {
            /** @example How are the IT services of the area delivered? */
            en: string;
            /** @example delivery */
            id: string;
            /** @example Hur levereras områdets it-tjänster? */
            sv: string;
        };
        QuestionRequest: {
            /** @example How are the IT services of the area delivered? */
            en: string;
            /** @example delivery */
            id: string;
            /** @example Hur levereras områdets it-tjänster? */
            sv: string;
        };
        ReasonsRequest: {
            /** @example Priserna ska räknas om. */
            reasons: string;
        };
        ReceiptAfter: {
            /** @example 2008-12-02T09:12:00.000Z */
            acknowledgedAt: string | null;
            /** @example 3d6f4b0a-9c1e-5f7a-8b2d-4e6f8a0c2d1b */
            unit: string;
        };
        ReceiptAnswer: {
            /** @example 2008-12-02T09:12:00.000Z */
            acknowledgedAt: string | null;
            /**
             * @description Of a company, which is bound once its own board has adopted the edition: when that was, or `null` before it.
             * @example 2008-12-10
             */
            adoptedOn?: string | null;
            /** @example 2008-12-12 */
            answerBy: string;
            /**
             * @description Whether the day has passed without an acknowledgement of a unit that is still there.
             * @example false
             */
            overdue: boolean;
            /**
             * @description Who answers for the directive at the committee.
             * @example Karin Holm, utbildningsförvaltningen
             */
            responsible?: string;
            /** @example 2008-11-28T09:00:00.000Z */
            sentAt: string;
            /**
             * @example sent
             * @enum {string}
             */
            state: "sent" | "acknowledged";
            /** @example 3d6f4b0a-9c1e-5f7a-8b2d-4e6f8a0c2d1b */
            unit: string;
            /**
             * @description Its last day, where it has closed or is to.
             * @example 2009-12-31
             */
            unitClosed?: string;
            /** @example Utbildningsnämnden */
            unitName: string;
        };
        ReceiptCountAnswer: {
            /** @example 4 */
            acknowledged: number;
            /**
             * @description Companies whose own boards have not adopted it, and which it does not bind.
             * @example 0
             */
            notAdopted: number;
            /**
             * @description Not acknowledged by their day.
             * @example 1
             */
            overdue: number;
            /** @example 5 */
            sent: number;
        };
        ReceiptEntryAnswer: {
            /**
             * @description SHA-256 of its leaf.
             * @example 5f2c6c3f0c4e4b0f0a7f4a0c5c1b9f6f7f9e6d1c2b3a4958677685940a1b2c3d
             */
            hash: string;
            /** @example 019aba0c-7c1e-7d1a-a1f3-5b7b0c3f2a10 */
            id: string;
            /**
             * @description Its number in the stream.
             * @example 3
             */
            n: number;
            /** @example directive/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa */
            stream: string;
            /** @example DraftSaved */
            type: string;
        };
        ReceiptsAnswer: {
            count: components["schemas"]["ReceiptCountAnswer"];
            items: components["schemas"]["ReceiptAnswer"][];
            /** @description The cursor of the next page, where there is one. */
            next?: string;
        };
        ReceivedAnswer: {
            /** @example 2008-12-02T09:12:00.000Z */
            acknowledgedAt: string | null;
            /** @description To acknowledge it, to record that a company's board adopted it, and to ask for an exemption from it: whether the caller may do so now. */
            acts: components["schemas"]["ActOfferAnswer"][];
            /**
             * @description The paragraph of the minutes of the company's board.
             * @example § 12
             */
            adoptedBy?: string;
            /**
             * @description Of a company, which is bound once its own board has adopted the edition: when that was, or `null` before it.
             * @example 2008-12-10
             */
            adoptedOn?: string | null;
            /** @example 2008-12-12 */
            answerBy: string;
            /**
             * @description Whether it binds the unit today.
             * @example true
             */
            applies: boolean;
            /** @example telefoni */
            area: string;
            /**
             * @description From when it binds the unit, where that is later than the edition's own day: a decision added the unit, or a company's board adopted it.
             * @example 2009-05-11
             */
            boundFrom?: string;
            /** @example 031-3011/2008 */
            caseNumber: string;
            /**
             * @description Whether the text has been corrected since it was sent (FL § 36): the edition says what. The receipt holds all the same.
             * @example false
             */
            correctedSince: boolean;
            /** @example 0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa */
            directive: string;
            /** @example 1 */
            edition: number;
            /**
             * @example in-force
             * @enum {string}
             */
            editionState: "published" | "draft" | "in-review" | "ready" | "postponed" | "referred" | "decided" | "in-force" | "superseded" | "repealed" | "lapsed" | "lapsed-undecided" | "declined" | "withdrawn";
            /** @example 2009-02-02 */
            inForceFrom?: string;
            /** @example 2010-08-31 */
            inForceUntil?: string;
            /** @example false */
            overdue: boolean;
            /** @example Karin Holm, utbildningsförvaltningen */
            responsible?: string;
            /**
             * @description Where the edition is read.
             * @example /api/directives/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa/editions/1
             */
            self: string;
            /** @example 2008-11-28T09:00:00.000Z */
            sentAt: string;
            /**
             * @example sent
             * @enum {string}
             */
            state: "sent" | "acknowledged";
            /**
             * @description The text that was sent: an acknowledgement names it.
             * @example 5f2c6c3f0c4e4b0f0a7f4a0c5c1b9f6f7f9e6d1c2b3a4958677685940a1b2c3d
             */
            textHash: string;
            /** @example Anvisning för telefoni */
            title: string;
        };
        ReceivedPageAnswer: {
            items: components["schemas"]["ReceivedAnswer"][];
            /** @description The cursor of the next page, where there is one. */
            next?: string;
        };
        RecipientAnswer: {
            /** @example 2c3d4e5f-6a7b-5c8d-9e0f-1a2b3c4d5e6f */
            id: string;
            /** @example Karin Holm */
            name: string;
        };
        RecordAdoptionRequest: {
            /**
             * Format: date
             * @description The day on which the company's own board met.
             * @example 2008-12-10
             */
            on: string;
            /**
             * @description The paragraph of its minutes.
             * @example § 12
             */
            paragraph: string;
        };
        RecordBoardDecisionRequest: {
            board: components["schemas"]["BoardRequest"];
            /**
             * @description Bifall, återremiss, avslag.
             * @example approved
             * @enum {string}
             */
            outcome: "approved" | "returned" | "declined";
        };
        RecordChairDecisionRequest: {
            /**
             * @description By name and capacity.
             * @example Karin Ek, kommunstyrelsens ordförande
             */
            decidedBy: string;
            /**
             * Format: date
             * @example 2008-11-24
             */
            decidedOn: string;
            /**
             * @description The board's order that empowers them.
             * @example KS 2008-10-22 § 16
             */
            empowerment: string;
            /**
             * @description Bifall, avslag; to return it is the meeting's.
             * @example approved
             * @enum {string}
             */
            outcome: "approved" | "declined";
            /** @example Avtalet löper ut före nästa sammanträde. */
            reasons: string;
        };
        RecordMeetingRequest: {
            /**
             * Format: date
             * @example 2008-12-03
             */
            day: string;
            /**
             * @description Of its minutes.
             * @example § 5
             */
            paragraph: string;
        };
        RegisterEditionAnswer: {
            /** @example f2fc2a36-7b9d-5ac8-b8c6-0a80fbae86d1 */
            directive: string;
            /** @example 1 */
            edition: number;
        };
        RegisterMarkAnswer: {
            /** @example Kommunstyrelsen */
            authority: string;
            /** @example 2009-01-12 */
            markedOn: string;
            /** @example OSL 18:8 */
            provision: string;
        };
        RegisterPageAnswer: {
            items: components["schemas"]["DocumentAnswer"][];
            next?: string;
        };
        RegisterPersonRequest: {
            /**
             * @description Where notices go.
             * @example anna@stad.example
             */
            email: string;
            /**
             * @description A program that calls by itself, with tokens of its own: it reads, or keeps the register, and has no say.
             * @example machine
             * @enum {string}
             */
            kind?: "machine";
            /** @example Anna Lind */
            name: string;
            /**
             * @description The subject that the sign-in service will name.
             * @example anna
             */
            subject: string;
        };
        RegisterStrategyRequest: {
            /**
             * @description The number that the city's register has given the case.
             * @example 031-2080/2008
             */
            caseNumber: string;
            /**
             * @description Made up to show the product, and shown as such.
             * @example false
             */
            isExample: boolean;
            relatedDecisions: components["schemas"]["RelatedDecisionRequest"][];
            /**
             * @description How often it is reviewed, in months.
             * @example 12
             */
            reviewMonths: number;
            /** @description The steering documents that it rests on. */
            steeringDocuments: components["schemas"]["RelatedDecisionRequest"][];
            /** @example Stockholms stads leveransstrategi för IT-området */
            title: string;
        };
        RegisterUnitRequest: {
            /**
             * @description A company is bound by a directive only once its own board has adopted it.
             * @example committee
             * @enum {string}
             */
            kind: "committee" | "district-committee" | "company" | "office";
            /** @example Utbildningsnämnden */
            name: string;
        };
        RelatedDecisionAnswer: {
            /** @example 031-2486/2007 */
            caseNumber: string;
            /** @description Absent where nobody has decided yet. */
            decided?: components["schemas"]["DecidedAnswer"];
            /** @example IT-programmet */
            title: string;
        };
        RelatedDecisionRequest: {
            /**
             * @description The registration number of its case, as it is written there: never parsed.
             * @example 031-2486/2007
             */
            caseNumber: string;
            /** @description Left out where nobody has decided yet. */
            decided?: components["schemas"]["DecidedRequest"];
            /** @example IT-programmet */
            title: string;
        };
        ReplaceEvaluatorRequest: {
            /**
             * Format: uuid
             * @description An evaluator who has not answered.
             * @example 5f8a2c1e-4b7d-8e3f-9a6c-1d2e3f4a5b6c
             */
            evaluator: string;
            /** @example Priserna ska räknas om. */
            reasons: string;
            /**
             * Format: uuid
             * @description Who is asked instead.
             * @example 0c1d2e3f-4a5b-8c6d-9e7f-0a1b2c3d4e5f
             */
            successor: string;
        };
        ReplaceReviewerRequest: {
            /** @example Priserna ska räknas om. */
            reasons: string;
            /**
             * Format: uuid
             * @description A reviewer who has not answered.
             * @example 5f8a2c1e-4b7d-8e3f-9a6c-1d2e3f4a5b6c
             */
            reviewer: string;
            /**
             * Format: uuid
             * @description Who is asked instead.
             * @example 0c1d2e3f-4a5b-8c6d-9e7f-0a1b2c3d4e5f
             */
            successor: string;
        };
        ReportActAnswer: {
            /**
             * @description The act's own id.
             * @example 3c9a8f61-7f5f-4f0c-8d3e-0a4e5d6c7b8a
             */
            act: string;
            /**
             * @description When it was done, by the record's clock.
             * @example 2008-10-22T08:15:00.000Z
             */
            at: string;
            /** @description The caller's receipt: the entries that it made in the audit trail. */
            receipt: components["schemas"]["ReceiptEntryAnswer"][];
            result: components["schemas"]["ReportAfter"];
            /**
             * @description The version that its subject has now: the ETag for the next act.
             * @example 3
             */
            version: number;
        };
        ReportAfter: {
            /** @example 8d9e0f1a-2b3c-8d4e-9f5a-6b7c8d9e0f1a */
            id: string;
            /**
             * @description Where it is read.
             * @example /api/delegation-reports/8d9e0f1a-2b3c-8d4e-9f5a-6b7c8d9e0f1a
             */
            self: string;
            /**
             * @example compiled
             * @enum {string}
             */
            state: "compiled" | "reported" | "adjusted" | "announced" | "taken-down";
        };
        ReportAnswer: {
            /** @description Of one that is read alone: every act on it, and whether the caller may do it now. */
            acts?: components["schemas"]["ActOfferAnswer"][];
            /**
             * @description When the minutes were adjusted (justerade).
             * @example 2008-12-12
             */
            adjustedOn?: string;
            /**
             * @description When they were announced on the notice board (anslagstavla).
             * @example 2008-12-15
             */
            announcedOn?: string;
            /** @example 2008-12-01T06:00:00.000Z */
            compiledAt: string;
            decisions: components["schemas"]["ReportedDecisionAnswer"][];
            /** @example 8d9e0f1a-2b3c-8d4e-9f5a-6b7c8d9e0f1a */
            id: string;
            /**
             * @example meeting
             * @enum {string}
             */
            kind: "meeting" | "special-minutes";
            lateness: components["schemas"]["LatenessAnswer"];
            legalForce: components["schemas"]["LegalForceAnswer"];
            meeting?: components["schemas"]["MeetingAnswer"];
            /**
             * @example announced
             * @enum {string}
             */
            state: "compiled" | "reported" | "adjusted" | "announced" | "taken-down";
            /**
             * @description When a notice was taken down before that, until the next one is put up: the time for appeal has not run.
             * @example 2008-12-22
             */
            takenDownEarlyOn?: string;
            /**
             * @description When the notice was taken down, once the time for appeal was out.
             * @example 2009-01-09
             */
            takenDownOn?: string;
        };
        ReportedDecisionAnswer: {
            /** @example 2008-11-24 */
            decidedOn: string;
            /** @example 0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa */
            directive?: string;
            /**
             * @description The decision's number among the case's documents.
             * @example 1
             */
            document?: number;
            /** @example 1 */
            edition?: number;
            /** @example 7c8d9e0f-1a2b-8c3d-9e4f-5a6b7c8d9e0f */
            exemption?: string;
            /**
             * @example granted
             * @enum {string}
             */
            outcome?: "refused" | "granted" | "revoked";
            /**
             * @description What the board's chair decided is urgent, and goes to the next meeting (KL 6:39–40).
             * @example false
             */
            urgent?: boolean;
        };
        /**
         * @example {
         *       "decidedOn": "2008-11-24",
         *       "directive": "0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa",
         *       "edition": 1,
         *       "document": 1
         *     }
         * @example {
         *       "decidedOn": "2008-11-24",
         *       "exemption": "7c8d9e0f-1a2b-8c3d-9e4f-5a6b7c8d9e0f",
         *       "outcome": "granted"
         *     }
         */
        ReportedDecisionRequest: {
            /**
             * Format: date
             * @example 2008-11-24
             */
            decidedOn: string;
            /**
             * Format: uuid
             * @example 0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa
             */
            directive?: string;
            /**
             * @description The decision's number among the case's documents.
             * @example 1
             */
            document?: number;
            /** @example 1 */
            edition?: number;
            /**
             * Format: uuid
             * @example 7c8d9e0f-1a2b-8c3d-9e4f-5a6b7c8d9e0f
             */
            exemption?: string;
            /**
             * @example granted
             * @enum {string}
             */
            outcome?: "granted" | "refused" | "revoked";
            /**
             * @description An urgent one goes to the next meeting (KL 6:40); what the board's chair decided is one.
             * @example false
             */
            urgent?: boolean;
        } & ({
            /**
             * Format: uuid
             * @example 0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa
             */
            directive: string;
            /**
             * @description The decision's number among the case's documents.
             * @example 1
             */
            document: number;
            /** @example 1 */
            edition: number;
            exemption?: unknown;
            outcome?: unknown;
        } | {
            directive?: unknown;
            document?: unknown;
            edition?: unknown;
            /**
             * Format: uuid
             * @example 7c8d9e0f-1a2b-8c3d-9e4f-5a6b7c8d9e0f
             */
            exemption: string;
            /**
             * @example granted
             * @enum {string}
             */
            outcome: "granted" | "refused" | "revoked";
        });
        ReportsAnswer: {
            items: components["schemas"]["ReportAnswer"][];
            /** @description The cursor of the next page, where there is one. */
            next?: string;
        };
        RequestExemptionRequest: {
            /**
             * @description The provision's id in the edition's text.
             * @example p4
             */
            provision: string;
            /** @example Museernas avtal löper till sommaren. */
            reasons: string;
            /**
             * Format: uuid
             * @description The committee that asks.
             * @example 3d6f4b0a-9c1e-5f7a-8b2d-4e6f8a0c2d1b
             */
            unit: string;
            /**
             * Format: date
             * @description The last day asked for: an exemption always ends.
             * @example 2009-06-30
             */
            until: string;
        };
        ResolveCommentRequest: {
            /**
             * @description Done; or open again.
             * @example true
             */
            resolved: boolean;
        };
        RestingAnswer: {
            items: components["schemas"]["RestingEditionAnswer"][];
        };
        RestingEditionAnswer: {
            /**
             * @description The area that it governs today.
             * @example telefoni
             */
            area: string;
            /** @example 2b3c4d5e-6f7a-5b8c-9d0e-1f2a3b4c5d6e */
            directive: string;
            /** @example 1 */
            edition: number;
            /**
             * @example in-force
             * @enum {string}
             */
            state: "published" | "draft" | "in-review" | "ready" | "postponed" | "referred" | "decided" | "in-force" | "superseded" | "repealed" | "lapsed" | "lapsed-undecided" | "declined" | "withdrawn";
            /**
             * @description For whoever reads what is marked as secret.
             * @example Anvisning för telefoni
             */
            title?: string;
        };
        ReviewAnswer: {
            /** @example 2008-11-28 */
            answerBy: string;
            /**
             * @example verdicts
             * @enum {string}
             */
            closed?: "verdicts" | "deadline";
            comments: components["schemas"]["CommentAnswer"][];
            declined: components["schemas"]["DeclinedAnswer"][];
            /** @description For a reviewer who is asked again about a changed text: the one that they last read. */
            lastRead?: components["schemas"]["LastReadAnswer"];
            openedAt: string;
            reviewers: components["schemas"]["ReviewerAnswer"][];
            /** @example 1 */
            round: number;
            textHash: string;
            verdicts: components["schemas"]["VerdictAnswer"][];
        };
        ReviewChaseRequest: {
            escalate: components["schemas"]["EscalationRequest"][];
            /** @example 2 */
            quorum: number;
            /**
             * @description Days from the deadline: -3 is three days before it, 0 its own morning.
             * @example [
             *       -3,
             *       0
             *     ]
             */
            remind: number[];
            /**
             * @description The time given.
             * @example 10
             */
            within: number;
        };
        ReviewerAnswer: {
            /** @example 5f8a2c1e-4b7d-8e3f-9a6c-1d2e3f4a5b6c */
            id: string;
            /** @example Anna Lind */
            name: string;
            /**
             * @description How their place stands: somebody else can be asked unless they have answered.
             * @example silent
             * @enum {string}
             */
            standing: "silent" | "declined" | "disqualified" | "answered";
        };
        RevokeMandateRequest: {
            /**
             * Format: date
             * @example 2010-01-27
             */
            decidedOn: string;
            /**
             * Format: date
             * @description The first day on which it carries no decision: not before `decidedOn`, however late it is recorded.
             * @example 2010-02-01
             */
            from: string;
            /** @example § 11 */
            paragraph: string;
            /** @example Styrelsen beslutar själv om anvisningar tills vidare. */
            reason: string;
        };
        RoleAnswer: {
            /** @example 2008-11-03 */
            from: string;
            inStead?: components["schemas"]["InSteadAnswer"];
            /**
             * @example administrator
             * @enum {string}
             */
            namedBy: "city-director" | "administrator" | "executive-board";
            /**
             * @description Its number among the person's: by it the role can be ended.
             * @example 1
             */
            number: number;
            order?: components["schemas"]["OrderAnswer"];
            /**
             * @example committee-contact
             * @enum {string}
             */
            role: "it-officer" | "head-of-it" | "reviewer" | "evaluator" | "city-director" | "deputy" | "committee-contact" | "registrar" | "board-secretary" | "auditor" | "administrator";
            /**
             * @description The committee that a contact speaks for.
             * @example 3d6f4b0a-9c1e-5f7a-8b2d-4e6f8a0c2d1b
             */
            unit?: string;
            /**
             * @description The last day.
             * @example 2010-12-31
             */
            until?: string;
        };
        RoundAnswer: {
            /** @example 2008-11-28 */
            answerBy: string;
            /**
             * @example verdicts
             * @enum {string}
             */
            closed?: "verdicts" | "deadline";
            comments: components["schemas"]["CommentAnswer"][];
            declined: components["schemas"]["DeclinedAnswer"][];
            openedAt: string;
            reviewers: components["schemas"]["ReviewerAnswer"][];
            /** @example 1 */
            round: number;
            textHash: string;
            verdicts: components["schemas"]["VerdictAnswer"][];
        };
        RoundBeforeAnswer: {
            answers: components["schemas"]["GivenAnswerAnswer"][];
            conclusion?: components["schemas"]["ConclusionAnswer"];
            /** @example 1 */
            edition: number;
            /** @example 1 */
            round: number;
        };
        SaveDraftRequest: {
            content: components["schemas"]["ContentRequest"];
        };
        SearchAnswer: {
            /** @description The best first. */
            items: components["schemas"]["FoundAnswer"][];
        };
        SecrecyActAnswer: {
            /**
             * @description The act's own id.
             * @example 3c9a8f61-7f5f-4f0c-8d3e-0a4e5d6c7b8a
             */
            act: string;
            /**
             * @description When it was done, by the record's clock.
             * @example 2008-10-22T08:15:00.000Z
             */
            at: string;
            /** @description The caller's receipt: the entries that it made in the audit trail. */
            receipt: components["schemas"]["ReceiptEntryAnswer"][];
            result: components["schemas"]["SecrecyAfter"];
            /**
             * @description The version that its subject has now: the ETag for the next act.
             * @example 3
             */
            version: number;
        };
        SecrecyAfter: {
            /** @example 031-2080/2008 */
            caseNumber: string;
            /**
             * @description The number of the mark.
             * @example 1
             */
            mark: number;
        };
        SecrecyMarkAnswer: {
            /** @example Kommunstyrelsen */
            authority: string;
            /**
             * @description The document that it is put on; left out for the whole case.
             * @example 2
             */
            document?: number;
            /** @example 2009-01-12 */
            markedOn: string;
            /** @example 1 */
            number: number;
            /** @example OSL 18:8 */
            provision: string;
            /**
             * @description Its last day, where it has one.
             * @example 2011-01-12
             */
            until?: string;
        };
        SecurityLogAnswer: {
            items: components["schemas"]["SecurityNoteAnswer"][];
            /** @description The cursor of the next page, where there is one. */
            next?: string;
        };
        SecurityNoteAnswer: {
            /** @example directive/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa */
            about?: string;
            /**
             * @description The act asked for; `read` for a reading that is logged.
             * @example decide-edition
             */
            act: string;
            /**
             * @description The person; absent where nobody was signed in.
             * @example 9c8d7e6f-5a4b-5c3d-8e2f-1a0b9c8d7e6f
             */
            actor?: string;
            /** @example Stina Berg */
            actorName?: string;
            /** @example 192.0.2.7 */
            address?: string;
            /**
             * @description By the machine's clock.
             * @example 2008-11-03T09:12:00.000Z
             */
            at: string;
            /** @example 019aba0c-7c1e-7d1a-a1f3-5b7b0c3f2a10 */
            id: string;
            /**
             * @example act-refused
             * @enum {string}
             */
            kind: "sign-in" | "sign-in-refused" | "sign-out" | "act-refused" | "reading" | "reading-refused";
            /**
             * @description The request and where it came from.
             * @example urn:request:6f4c3a0e-8f7b-4f4e-9d41-0c8f4b9a3d11 from 127.0.0.1
             */
            origin?: string;
            /**
             * @description The code of the refusal; `none` for what was done.
             * @example mandate-condition-unmet
             */
            refused: string;
        };
        SentAgainAnswer: {
            /** @example 1 */
            letters: number;
        };
        SetNoticePreferenceRequest: {
            /**
             * @description What the letters are written in.
             * @example en
             * @enum {string}
             */
            language: "sv" | "en";
            /**
             * @description Of each thing as it comes, or once a day.
             * @example daily-digest
             * @enum {string}
             */
            preference: "at-once" | "daily-digest";
        };
        SettleDisqualificationRequest: {
            /** @description The board's decision, where the question was disputed. */
            board?: components["schemas"]["BoardRequest"];
            /** @example true */
            disqualified: boolean;
            /** Format: uuid */
            person: string;
            /** @example Priserna ska räknas om. */
            reasons: string;
        };
        SignedOutAnswer: {
            /**
             * @description Where the sign-in service ends its own session; absent where it cannot.
             * @example https://sso.stad.example/logout?client_id=anvisa-web
             */
            endSession?: string;
        };
        SourceConflictAnswer: {
            basis: components["schemas"]["DatedStepAnswer"];
            /**
             * @description How many days after.
             * @example 318
             */
            days: number;
            resting: components["schemas"]["DatedStepAnswer"];
        };
        SpecialStatementAnswer: {
            /**
             * @example mayoral-preparation
             * @enum {string}
             */
            body: "executive-board" | "council" | "mayoral-preparation";
            /** @example Jämför synen på splittrade it-leveranser med synen på privatisering i mjuka verksamheter. */
            note: string;
            /** @example Ann-Margarethe Livh (v) */
            whose: string;
        };
        SpecialStatementRequest: {
            /**
             * @example mayoral-preparation
             * @enum {string}
             */
            body: "mayoral-preparation" | "executive-board" | "council";
            /** @example Jämför synen på splittrade it-leveranser med synen på privatisering i mjuka verksamheter. */
            note: string;
            /** @example Ann-Margarethe Livh (v) */
            whose: string;
        };
        StandingAnswer: {
            /**
             * @description Conductors whose next act is due by now, and not done.
             * @example 0
             */
            due: number;
            /**
             * @description How old the oldest of them is, in milliseconds.
             * @example 0
             */
            lagMs: number;
            /**
             * @description The earliest instant at which any conductor has something to do.
             * @example 2008-11-07T07:00:00.000Z
             */
            nextDue: string | null;
            /**
             * @description The record's instant.
             * @example 2008-11-03T09:12:00.000Z
             */
            now: string;
            /**
             * @description Wishes that a conductor looks at the record, not yet answered.
             * @example 0
             */
            waiting: number;
        };
        StartDirectiveRequest: {
            /**
             * @description The procurement area, as the area map in force names it.
             * @example telefoni
             */
            area: string;
            /** @example Anvisning för telefoni */
            title: string;
        };
        StateChangeAnswer: {
            /** @description What stands there after; absent where it was taken away */
            after?: string | number | boolean | {
                [key: string]: unknown;
            } | unknown[] | null;
            /** @description What stood there before; absent where nothing did */
            before?: string | number | boolean | {
                [key: string]: unknown;
            } | unknown[] | null;
            /**
             * @description Where in the state (RFC 6901).
             * @example /editions/0/state
             */
            pointer: string;
        };
        StillGoverningAnswer: {
            /**
             * @description The closed area.
             * @example telefoni
             */
            area: string;
            /**
             * @description The day from which the map without the area applies.
             * @example 2027-01-01
             */
            areaClosed: string;
            /** @example Telefoni */
            areaName: string;
            /** @example 031-412/2026 */
            caseNumber: string;
            /**
             * @description The last day on which a clerical error in its text was put right (FL § 36): the text is the corrected one.
             * @example 2009-03-09
             */
            correctedOn?: string;
            directive: string;
            /** @example 3 */
            edition: number;
            /** @example 2026-01-01 */
            inForceFrom: string;
            inForceUntil?: string;
            provisions: components["schemas"]["AppliedProvisionAnswer"][];
            self: string;
            /** @example Anvisning för it-klientutrustning */
            title: string;
        };
        StrategiesAnswer: {
            /** @description For whoever is signed in: whether they may register a strategy now. */
            acts?: components["schemas"]["ActOfferAnswer"][];
            items: components["schemas"]["StrategyListedAnswer"][];
            /** @description The cursor of the next page, where there is one. */
            next?: string;
        };
        StrategyActAnswer: {
            /**
             * @description The act's own id.
             * @example 3c9a8f61-7f5f-4f0c-8d3e-0a4e5d6c7b8a
             */
            act: string;
            /**
             * @description When it was done, by the record's clock.
             * @example 2008-10-22T08:15:00.000Z
             */
            at: string;
            /** @description The caller's receipt: the entries that it made in the audit trail. */
            receipt: components["schemas"]["ReceiptEntryAnswer"][];
            /** @description The strategy as it stands now. */
            result: components["schemas"]["StrategyAfter"];
            /**
             * @description The version that its subject has now: the ETag for the next act.
             * @example 3
             */
            version: number;
        };
        StrategyAfter: {
            /** @example 031-2080/2008 */
            caseNumber: string;
            /** @example 1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f */
            id: string;
            /**
             * @description Where it is read.
             * @example /api/strategies/1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f
             */
            self: string;
            /**
             * @example proposed
             * @enum {string}
             */
            state: "superseded" | "revoked" | "registered" | "office-statement" | "prepared" | "proposed" | "tabled" | "remitted" | "approved" | "approved-with-changes" | "rejected" | "annulled";
        };
        StrategyAnswer: {
            /** @description Of one that is read alone, for the signed-in: every act on it, and whether the caller may do it now. */
            acts?: components["schemas"]["ActOfferAnswer"][];
            /** @description The court's ruling: the strategy never applied. */
            annulled?: components["schemas"]["AnnulledAnswer"];
            /** @example 031-2080/2008 */
            caseNumber: string;
            conflicts: components["schemas"]["SourceConflictAnswer"][];
            /** @description Directives that ended with it, before a court annulled what had ended it: they are not in force again, and are to be decided anew. */
            decideAnew?: components["schemas"]["ToDecideAnewAnswer"][];
            /** @description What the council has come to; empty while it has not decided. */
            decisions: components["schemas"]["CouncilDecisionAnswer"][];
            documents: components["schemas"]["StrategyDocumentAnswer"][];
            ending?: components["schemas"]["EndingAnswer"];
            /** @example 1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f */
            id: string;
            /**
             * @description Made up to show the product.
             * @example false
             */
            isExample: boolean;
            missing: components["schemas"]["MissingDocumentAnswer"][];
            officeStatement?: components["schemas"]["OfficeStatementAnswer"];
            preparation?: components["schemas"]["PreparationAnswer"];
            proposal?: components["schemas"]["ProposalAnswer"];
            relatedDecisions: components["schemas"]["RelatedDecisionAnswer"][];
            /**
             * @description When it is to be reviewed next, while it is in force.
             * @example 2009-11-17
             */
            reviewDue?: string;
            /**
             * @description How often it is reviewed, in months.
             * @example 12
             */
            reviewMonths: number;
            specialStatements: components["schemas"]["SpecialStatementAnswer"][];
            /**
             * @description How it stands today.
             * @example undecided
             * @enum {string}
             */
            standing: "approved" | "approved-with-changes" | "rejected" | "annulled" | "ended" | "undecided";
            /**
             * @description How far its case has come.
             * @example proposed
             * @enum {string}
             */
            state: "superseded" | "revoked" | "registered" | "office-statement" | "prepared" | "proposed" | "tabled" | "remitted" | "approved" | "approved-with-changes" | "rejected" | "annulled";
            steeringDocuments: components["schemas"]["RelatedDecisionAnswer"][];
            /** @example Stockholms stads leveransstrategi för IT-området */
            title: string;
        };
        StrategyDocumentAnswer: {
            /** @example 2d3e4f5a-6b7c-8d8e-9f0a-1b2c3d4e5f6a */
            document: string;
            /** @example 5f2c6c3f0c4e4b0f0a7f4a0c5c1b9f6f7f9e6d1c2b3a4958677685940a1b2c3d */
            sha256: string;
            /** @example Bilaga 1: Leveransstrategi för IT-området */
            title: string;
            /**
             * @example appendix
             * @enum {string}
             */
            what: "office-statement" | "appendix" | "board-statement" | "minutes" | "other";
        };
        StrategyDocumentRequest: {
            /**
             * @description SHA-256 of its bytes, in hex.
             * @example 5f2c6c3f0c4e4b0f0a7f4a0c5c1b9f6f7f9e6d1c2b3a4958677685940a1b2c3d
             */
            sha256: string;
            /** @example Bilaga 1: Leveransstrategi för IT-området */
            title: string;
            /**
             * @example appendix
             * @enum {string}
             */
            what: "appendix" | "office-statement" | "board-statement" | "minutes" | "other";
        };
        StrategyListedAnswer: {
            /** @example 031-2080/2008 */
            caseNumber: string;
            /**
             * @description How many dates of the source cannot be right together.
             * @example 1
             */
            conflicts: number;
            /** @example 1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f */
            id: string;
            /**
             * @description Made up to show the product.
             * @example false
             */
            isExample: boolean;
            /**
             * @description How many documents the case should have and does not.
             * @example 1
             */
            missing: number;
            /**
             * @description How it stands today.
             * @example undecided
             * @enum {string}
             */
            standing: "approved" | "approved-with-changes" | "rejected" | "annulled" | "ended" | "undecided";
            /**
             * @description How far its case has come.
             * @example proposed
             * @enum {string}
             */
            state: "superseded" | "revoked" | "registered" | "office-statement" | "prepared" | "proposed" | "tabled" | "remitted" | "approved" | "approved-with-changes" | "rejected" | "annulled";
            /** @example Stockholms stads leveransstrategi för IT-området */
            title: string;
        };
        StrategyPolicyRequest: {
            /**
             * @description Every so many working days without the council's decision the board's secretary is reminded.
             * @example 20
             */
            conditionEvery: number;
        };
        StrategyRevocationRequest: {
            /**
             * Format: date
             * @example 2012-02-20
             */
            day: string;
            /**
             * @description Made up to show the product, and shown as such.
             * @example true
             */
            isExample: boolean;
            /**
             * Format: date
             * @example 2012-06-30
             */
            lastDay: string;
            /** @example § 9 */
            paragraph: string;
            /** @example Leveransen styrs av stadens digitaliseringsprogram. */
            reason: string;
        };
        SubmitDraftRequest: {
            /** @description Who is asked to review it. */
            reviewers: string[];
        };
        SuccessorsRequest: {
            /**
             * Format: uuid
             * @description Takes the cases that they have as officer.
             * @example 5f8a2c1e-4b7d-8e3f-9a6c-1d2e3f4a5b6c
             */
            cases?: string;
            /**
             * Format: uuid
             * @description Speaks for their committees.
             * @example 0c1d2e3f-4a5b-8c6d-9e7f-0a1b2c3d4e5f
             */
            contacts?: string;
            /**
             * Format: uuid
             * @description Is asked in their place in evaluations that they have not answered.
             * @example 0c1d2e3f-4a5b-8c6d-9e7f-0a1b2c3d4e5f
             */
            evaluations?: string;
            /**
             * Format: uuid
             * @description Is asked in their place in reviews that they have not answered.
             * @example 0c1d2e3f-4a5b-8c6d-9e7f-0a1b2c3d4e5f
             */
            reviews?: string;
        };
        SupersessionRequest: {
            /**
             * Format: uuid
             * @description The strategy that takes its place.
             * @example 1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f
             */
            by: string;
            /** @description The directives that the successor names: they live on under it. The others end with the strategy. */
            carriesOver: string[];
        };
        TakeToBoardRequest: {
            /** @description The board's order, where it takes back a case that somebody may decide. */
            board?: components["schemas"]["BoardRequest"];
            /** @example Priserna ska räknas om. */
            reasons: string;
            /**
             * @description It cannot await the board's meeting, as the reasons say: its empowered chair may decide (KL 6:39).
             * @example false
             */
            urgent?: boolean;
        };
        TaskAnswer: {
            /** @example 2008-12-01 */
            answerBy?: string;
            /**
             * @description Where it is read.
             * @example /api/directives/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa/editions/1
             */
            at?: string;
            /** @example 031-12/2008 */
            caseNumber?: string;
            /**
             * @description Comments in the case that wait for its officer's answer.
             * @example 2
             */
            comments?: number;
            /**
             * @description A case that they have as officer; a review or an evaluation that they have not answered; a committee that they speak for; a deputyship.
             * @example review
             * @enum {string}
             */
            kind: "contact" | "evaluation" | "deputyship" | "case" | "review";
            /**
             * @description The state of the case.
             * @example in-review
             */
            state?: string;
            /**
             * @description Left out for whoever reads no cases.
             * @example Anvisning för telefoni
             */
            title?: string;
            /**
             * @description The committee that they speak for.
             * @example 3d6f4b0a-9c1e-5f7a-8b2d-4e6f8a0c2d1b
             */
            unit?: string;
            /**
             * @description The last day of the contact's duty or the deputyship.
             * @example 2010-12-31
             */
            until?: string;
        };
        TasksAnswer: {
            items: components["schemas"]["TaskAnswer"][];
        };
        ToDecideAnewAnswer: {
            /** @example 1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f */
            directive: string;
            /**
             * @description The edition that lapsed.
             * @example 1
             */
            edition: number;
            /**
             * @description Hidden where a mark of secrecy holds.
             * @example Telefoni
             */
            title: string;
        };
        TrailEntryAnswer: {
            /** @example 2008-12-01T09:00:00.000Z */
            at: string;
            /** @example 031-2080/2008 */
            case: string | null;
            /**
             * @description Only in the example that a first start loads: the instant is the example's, and not by the record's clock.
             * @enum {string}
             */
            clock?: "given";
            /** @description HMAC-SHA-256 of what is personal or free-worded: it binds, and says nothing. Empty where something is withheld, which could be found by trying. */
            commitments: {
                [key: string]: string;
            };
            /** @description What is disclosed of it: for those who work with cases. */
            disclosed?: {
                [key: string]: unknown;
            };
            /**
             * @description Fields whose words the reader may dispose of by such a decision.
             * @example [
             *       "reasons"
             *     ]
             */
            disposable?: string[];
            /**
             * @description Fields whose words are disposed of by the archive authority's decision: an entry after it in the case says which.
             * @example [
             *       "reasons"
             *     ]
             */
            disposed?: string[];
            /** @description SHA-256 of the leaf: the canonical JSON (RFC 8785) of the fields above. Where something is withheld it cannot be recomputed; the next entry of the stream names it all the same. */
            hash: string;
            /** @example 019aba0c-7c1e-7d1a-a1f3-5b7b0c3f2a10 */
            id: string;
            /** @description The mandates that carried it, from the nearest up. */
            mandates: string[];
            /**
             * @description Its number in the stream, from 1 without gaps.
             * @example 7
             */
            n: number;
            /**
             * @description The office in which it was done.
             * @example city-director
             */
            office: string;
            /** @example executive-board */
            onBehalfOf: string | null;
            /** @description What the entry says openly, but for what is withheld; empty for those from whom a mark of secrecy hides it. */
            open: {
                [key: string]: unknown;
            };
            /** @description SHA-256 of the stream's previous leaf. */
            prev: string | null;
            /** @description The salts of what is disclosed, in hex: HMAC-SHA-256 of the value's canonical JSON under its salt is the commitment. */
            salts?: {
                [key: string]: string;
            };
            /** @example directive/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa */
            stream: string;
            /** @example EditionApproved */
            type: string;
            /** @enum {number} */
            v: 1;
            /**
             * @description Open fields that the reader is not told: of drafts, reviews, interests and notices, which are working material (TF 2:12), and of what is marked as secret.
             * @example [
             *       "verdict"
             *     ]
             */
            withheld?: string[];
        };
        TrailPageAnswer: {
            /** @description In the order in which they were made. */
            items: components["schemas"]["TrailEntryAnswer"][];
            next?: string;
        };
        UnitActAnswer: {
            /**
             * @description The act's own id.
             * @example 3c9a8f61-7f5f-4f0c-8d3e-0a4e5d6c7b8a
             */
            act: string;
            /**
             * @description When it was done, by the record's clock.
             * @example 2008-10-22T08:15:00.000Z
             */
            at: string;
            /** @description The caller's receipt: the entries that it made in the audit trail. */
            receipt: components["schemas"]["ReceiptEntryAnswer"][];
            /** @description The unit as it stands now. */
            result: components["schemas"]["UnitAnswer"];
            /**
             * @description The version that its subject has now: the ETag for the next act.
             * @example 3
             */
            version: number;
        };
        UnitAnswer: {
            /** @description Of one that is read alone, for whoever is signed in: every act on the unit, and whether they may do it now. */
            acts?: components["schemas"]["ActOfferAnswer"][];
            /**
             * @description Its last day, for a unit that has closed.
             * @example 2010-12-31
             */
            closed?: string;
            /** @example 3d6f4b0a-9c1e-5f7a-8b2d-4e6f8a0c2d1b */
            id: string;
            /**
             * @description A committee (nämnd), a district committee (stadsdelsnämnd), a company (bolag) or an office (kontor).
             * @example committee
             * @enum {string}
             */
            kind: "committee" | "district-committee" | "company" | "office";
            /** @example Utbildningsnämnden */
            name: string;
        };
        UnitDirectiveAnswer: {
            /** @example telefoni */
            area: string;
            /** @example 0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa */
            directive: string;
            /** @example 1 */
            edition: number;
            /**
             * @description Where the edition is read.
             * @example /api/directives/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa/editions/1
             */
            self: string;
            /**
             * @description It follows it; it came later and nothing is said of it yet; it is noted that it need not; or the text was decided without naming it.
             * @example awaits
             * @enum {string}
             */
            standing: "follows" | "awaits" | "need-not" | "not-named";
            /** @example Anvisning för telefoni */
            title: string;
        };
        UnitDirectivesAnswer: {
            items: components["schemas"]["UnitDirectiveAnswer"][];
        };
        UnitsAnswer: {
            /** @description For whoever is signed in: whether they may register a unit now. */
            acts?: components["schemas"]["ActOfferAnswer"][];
            items: components["schemas"]["UnitAnswer"][];
            /** @description The cursor of the next page, where there is one. */
            next?: string;
        };
        UnknownComponentAnswer: {
            /** @example telefoni */
            area: string;
            /** @example telex */
            component: string;
        };
        UnreachedAnswer: {
            /**
             * @description Where it would go now.
             * @example karin.holm@stad.example
             */
            email: string;
            /** @example 2c3d4e5f-6a7b-5c8d-9e0f-1a2b3c4d5e6f */
            id: string;
            /** @example Karin Holm */
            name: string;
        };
        UnreportedAnswer: {
            /** @description Whether the caller may gather them into a report. */
            acts: components["schemas"]["ActOfferAnswer"][];
            items: components["schemas"]["UnreportedDecisionAnswer"][];
            /** @description The cursor of the next page, where there is one. */
            next?: string;
        };
        UnreportedDecisionAnswer: {
            /**
             * @description What the decision is about.
             * @example Anvisning för telefoni
             */
            about: string;
            /** @example 031-3011/2008 */
            caseNumber: string;
            /** @example 2008-11-24 */
            decidedOn: string;
            /** @example 0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa */
            directive?: string;
            /**
             * @description The decision's number among the case's documents.
             * @example 1
             */
            document?: number;
            /** @example 1 */
            edition?: number;
            /** @example 7c8d9e0f-1a2b-8c3d-9e4f-5a6b7c8d9e0f */
            exemption?: string;
            /**
             * @description What was decided.
             * @example EditionApproved
             */
            kind: string;
            /**
             * @example granted
             * @enum {string}
             */
            outcome?: "refused" | "granted" | "revoked";
            /**
             * @description What the board's chair decided is urgent, and goes to the next meeting (KL 6:39–40).
             * @example false
             */
            urgent?: boolean;
        };
        VerdictAnswer: {
            /** @example 2008-11-20T10:12:00.000Z */
            at: string;
            by: components["schemas"]["PersonNamed"];
            /** @description Whether it counts: that of somebody disqualified does not (KL 6:30, 7:4). */
            counted: boolean;
            reasons?: string;
            /** @description SHA-256 of the text that it is about. */
            textHash: string;
            /**
             * @example supports
             * @enum {string}
             */
            verdict: "supports" | "supports-with-change" | "opposes";
        };
        WhatAppliesAnswer: {
            /** @description Whether a map divided the delivery into areas that day. Without one nothing is known by what one buys. */
            isDivided: boolean;
            /** @description The likeliest first. */
            items: components["schemas"]["WhatAppliesItemAnswer"][];
            /**
             * @description The day that the answer is about.
             * @example 2026-11-25
             */
            on: string;
        };
        WhatAppliesItemAnswer: {
            agreements: components["schemas"]["AgreementAnswer"][];
            /** @example hardvara */
            area: string;
            /** @example Hårdvara */
            areaName: string;
            /** @example klientutrustning */
            component: string;
            /** @description Absent where no directive is in force on the day. */
            directive?: components["schemas"]["AppliedDirectiveAnswer"];
            /** @example It-klientutrustning */
            name: string;
            /** @description Those of areas that it belonged to before and that are closed, where their directives are in force on the day. */
            stillGoverning: components["schemas"]["StillGoverningAnswer"][];
            /**
             * @description Whole kronor a year.
             * @example 95000000
             */
            yearlyCostSek: number;
        };
        WholeTrailAnswer: {
            /** @description The latest first. */
            items: components["schemas"]["ExplainedEntryAnswer"][];
            next?: string;
        };
        WidenConsultationRequest: {
            /**
             * Format: date
             * @description The last day for answers: as it was, or later.
             * @example 2009-01-30
             */
            answerBy: string;
            units: string[];
        };
        WorkAnswer: {
            awaited: components["schemas"]["AwaitedAnswer"][];
            changes: components["schemas"]["WorkChangeAnswer"][];
            /** @description When the caller was last here; absent at the first visit. */
            lastHere?: string;
            /** @description More waits than is shown. */
            more: boolean;
            /**
             * @description Today by the record's clock.
             * @example 2026-02-02
             */
            today: string;
            /** @description The most urgent first. */
            waiting: components["schemas"]["WorkItemAnswer"][];
        };
        WorkChangeAnswer: {
            /** @description When last. */
            at: string;
            subject: components["schemas"]["WorkSubjectAnswer"];
            /**
             * @description How often.
             * @example 4
             */
            times: number;
            /**
             * @description The type of the entries.
             * @example Acknowledged
             */
            type: string;
        };
        WorkingCopyAnswer: {
            /** @example 2026-02-02T09:42:00.000Z */
            at?: string;
            /** @description Absent where nothing has been written or saved. */
            content?: components["schemas"]["ContentRequest"];
            present: components["schemas"]["PresentAnswer"][];
            /**
             * @description 0 where nobody has written yet.
             * @example 7
             */
            version: number;
            /** @description Who wrote last, and when; absent where the content is the text as it was saved. */
            writer?: components["schemas"]["PersonNamed"];
        };
        WorkingCopyWrittenAnswer: {
            /** @example 8 */
            version: number;
        };
        WorkingDaysAnswer: {
            freeDays: components["schemas"]["FreeDayAnswer"][];
            /** @example 2026-12-01 */
            from: string;
            /** @example 2027-01-31 */
            until: string;
            workingDays: string[];
        };
        WorkingNoteAnswer: {
            /**
             * @description When it was last written; absent where nothing is noted yet.
             * @example 2026-02-02T09:42:00.000Z
             */
            at?: string;
            /** @description Empty where nothing is noted yet. */
            text: string;
            /**
             * @description 0 where nothing is noted yet.
             * @example 3
             */
            version: number;
        };
        WorkingNoteRequest: {
            /** @example {\verdict\:\supports\,\reasons\:\Tydligt om\} */
            text: string;
        };
        WorkItemAnswer: {
            /** @description It is the caller's to do, and something else stands in the way. */
            blocked?: components["schemas"]["ActRefusedAnswer"];
            /**
             * @description Its last day.
             * @example 2026-03-14
             */
            due?: string;
            /** @description Where the act is posted. Braces stand for what the caller chooses. */
            href: string;
            /** @enum {string} */
            kind: "settle-disqualification" | "decide" | "take-to-board" | "record-board-decision" | "decide-repeal" | "prepare-repeal" | "give-verdict" | "answer-comment" | "answer-consultation" | "replace-reviewer" | "write-draft" | "submit-draft" | "acknowledge" | "record-adoption" | "answer-evaluation" | "conclude-evaluation" | "replace-evaluator" | "decide-exemption" | "settle-exemption-disqualification" | "place-unit" | "record-meeting" | "record-adjustment" | "record-announcement" | "take-notice-down" | "record-council-decision" | "confirm-mandate";
            subject: components["schemas"]["WorkSubjectAnswer"];
            /**
             * @description What a sentence about it needs to know, by name.
             * @example {
             *       "supports": 3,
             *       "comments": 1,
             *       "answered": 1
             *     }
             */
            why: {
                [key: string]: unknown;
            };
            /**
             * @description Working days from today to the last day; negative when it is past.
             * @example 3
             */
            workingDaysLeft?: number;
        };
        WorkSeenAnswer: {
            seenAt: string;
        };
        WorkSubjectAnswer: {
            /** @example telefoni */
            area?: string;
            /** @example 031-412/2026 */
            caseNumber?: string;
            directive?: string;
            /** @example 2 */
            edition?: number;
            /**
             * @description Where it is read.
             * @example /api/directives/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa/editions/2
             */
            self: string;
            /** @example Anvisning för telefoni */
            title: string;
        };
    };
    responses: {
        /** @description The request cannot be understood, or its Idempotency-Key is missing */
        "Problem-400": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemAnswer"];
            };
        };
        /** @description Sign-in needed */
        "Problem-401": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemAnswer"];
            };
        };
        /** @description The caller lacks the role */
        "Problem-403": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemAnswer"];
            };
        };
        /** @description There is no such case */
        "Problem-404": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemAnswer"];
            };
        };
        /** @description The rules do not allow it now: the code, the legal ground and the reason */
        "Problem-409": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemAnswer"];
            };
        };
        /** @description The act was done before under the same key, and what was answered then has been disposed of */
        "Problem-410": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemAnswer"];
            };
        };
        /** @description Another version than the caller saw */
        "Problem-412": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemAnswer"];
            };
        };
        /** @description Too large */
        "Problem-413": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemAnswer"];
            };
        };
        /** @description Not JSON */
        "Problem-415": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemAnswer"];
            };
        };
        /** @description Something in the input is not right, with pointers to it; or the key was used for another request */
        "Problem-422": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemAnswer"];
            };
        };
        /** @description If-Match is missing */
        "Problem-428": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemAnswer"];
            };
        };
        /** @description Too many acts */
        "Problem-429": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemAnswer"];
            };
        };
        /** @description Not right now: try again with the same key */
        "Problem-503": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemAnswer"];
            };
        };
        /** @description Not done: a problem */
        "Problem-default": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemAnswer"];
            };
        };
    };
    parameters: {
        /**
         * @description A key of your own for this act; the same when the same request is made again.
         * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
         */
        "Idempotency-Key": string;
        /**
         * @description The ETag of what you saw.
         * @example "3"
         */
        "If-Match": string;
        /**
         * @description The ETag of what you saw.
         * @example "3"
         */
        "If-Match-optional": string;
    };
    requestBodies: never;
    headers: {
        /** @description The version that the subject has now */
        ETag: string;
        /** @description `true` where the same request had been answered before */
        "Idempotency-Replayed": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AboutController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AboutAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    AreaMapsController_inForce: {
        parameters: {
            query?: {
                /** @description Left out, today by the record's clock. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaMapAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    AreaMapsController_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                map: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaMapVersionsAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    AreaMapActsController_adopt: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                map: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptAreaMapRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaMapActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    AreaMapActsController_draft: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                map: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftAreaMapRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaMapActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    CasesController_list: {
        parameters: {
            query?: {
                area?: string;
                /** @description The `next` of the page before: it holds for the same list with the same filters alone. */
                cursor?: string;
                /** @description `passed`: those alone that should have been done. */
                deadline?: "passed";
                /** @description Words of the directive's title or of its area, or the registration number: each as it begins. */
                find?: string;
                /** @description At most so many items. */
                limit?: number;
                /** @description Who has the case. */
                officer?: string;
                /** @description By deadline, the nearest first, or by when they came to their state, the latest first. */
                sort?: "deadline" | "-since";
                state?: "draft" | "in-review" | "ready" | "postponed" | "referred" | "decided" | "published" | "in-force" | "superseded" | "repealed" | "lapsed" | "lapsed-undecided" | "declined" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasesPageAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    TrailController_trail: {
        parameters: {
            query?: {
                /** @description The `next` of the page before: it holds for the same list with the same filters alone. */
                cursor?: string;
                /** @description At most so many items. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The registration number; its slash is written %2F */
                caseNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrailPageAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    ClockController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    ClockController_move: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveClockRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockMovedAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    ConductorsController_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before: it holds for the same list with the same filters alone. */
                cursor?: string;
                kind?: "edition" | "strategy" | "exemption" | "deputyship";
                /** @description At most so many items. */
                limit?: number;
                /** @description `true` for those whose next act is due by now. */
                overdue?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConductorsAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    ConductorsController_standing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    ReportsController_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before: it holds for the same list with the same filters alone. */
                cursor?: string;
                /** @description At most so many items. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportsAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    ReportActsController_compile: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompileReportRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    ReportsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                report: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    ReportActsController_adjustment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                report: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DayRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    ReportActsController_announcement: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                report: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DayRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    ReportActsController_meeting: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                report: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordMeetingRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    ReportActsController_removal: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                report: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DayRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    ReportsController_unreported: {
        parameters: {
            query?: {
                /** @description The `next` of the page before: it holds for the same list with the same filters alone. */
                cursor?: string;
                /** @description At most so many items. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreportedAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    DirectivesReadController_list: {
        parameters: {
            query?: {
                area?: string;
                /** @description The `next` of the page before: it holds for the same list with the same filters alone. */
                cursor?: string;
                /** @description At most so many items. */
                limit?: number;
                /** @description Who has the case: for those who read all. */
                officer?: string;
                /** @description By when the case was begun, the latest first or last, or by title. */
                sort?: "-started" | "started" | "title";
                /** @description By the edition in this state; left out, by the latest edition. */
                state?: "draft" | "in-review" | "ready" | "postponed" | "referred" | "decided" | "published" | "in-force" | "superseded" | "repealed" | "lapsed" | "lapsed-undecided" | "declined" | "withdrawn";
                /** @description Words that the edition says. */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectivesPageAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    DirectivesController_start: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartDirectiveRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    DirectivesReadController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                directive: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectiveAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    EditionsController_edition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    DecisionsController_recordBoard: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordBoardDecisionRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    DecisionsController_takeToBoard: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeToBoardRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    DecisionsController_recordChair: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordChairDecisionRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    ReviewController_answerComment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                comment: string;
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerCommentRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    ReviewController_answer: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerConsultationRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    ReviewController_askMore: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WidenConsultationRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    ReviewController_consult: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenConsultationRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    DecisionsController_correct: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectEditionRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    DecisionsController_decide: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideEditionRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    ReviewController_decline: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonsRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    DecisionsController_settle: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleDisqualificationRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterestActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    DraftingController_saveDraft: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDraftRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    EvaluationActsController_plan: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanEvaluationRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationPlanAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    EvaluationsController_ofEdition: {
        parameters: {
            query?: {
                /** @description The `next` of the page before: it holds for the same list with the same filters alone. */
                cursor?: string;
                /** @description At most so many items. */
                limit?: number;
                state?: "open" | "concluded";
            };
            header?: never;
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationsAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    EvaluationActsController_open: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenEvaluationRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    EvaluationsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                directive: string;
                edition: number;
                round: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    EvaluationActsController_answer: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                directive: string;
                edition: number;
                round: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerEvaluationRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    EvaluationActsController_conclude: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                directive: string;
                edition: number;
                round: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcludeEvaluationRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    EvaluationActsController_decline: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                directive: string;
                edition: number;
                round: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonsRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    EvaluationActsController_replace: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                directive: string;
                edition: number;
                round: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceEvaluatorRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    ExemptionsController_ofEdition: {
        parameters: {
            query?: {
                /** @description The `next` of the page before: it holds for the same list with the same filters alone. */
                cursor?: string;
                /** @description At most so many items. */
                limit?: number;
                state?: "requested" | "referred" | "granted" | "refused" | "expired" | "revoked";
                /** @description Of one committee. */
                unit?: string;
            };
            header?: never;
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExemptionsAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    ExemptionActsController_request: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestExemptionRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExemptionActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    DecisionsController_extend: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendEditionRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    DraftingController_handOver: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverCaseRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    DecisionsController_declareInterest: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareInterestRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterestActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    ConductorsController_next: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    ProvisionHistoryController_marks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisionMarksAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    EditionsController_provision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                directive: string;
                edition: number;
                provision: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisionRequest"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    ReceiptsController_ofEdition: {
        parameters: {
            query?: {
                /** @description `true` for those that are acknowledged, `false` for those that are not. */
                acknowledged?: "true" | "false";
                /** @description The `next` of the page before: it holds for the same list with the same filters alone. */
                cursor?: string;
                /** @description At most so many items. */
                limit?: number;
            };
            header?: never;
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptsAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    AcknowledgementsController_acknowledge: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                directive: string;
                edition: number;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcknowledgementAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    AdoptionsController_adopt: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                directive: string;
                edition: number;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordAdoptionRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptionAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    DraftingController_reopen: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonsRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    DecisionsController_repeal: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideRepealRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    ReviewController_replace: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceReviewerRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    DraftingController_revise: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    SecrecyController_mark: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkSecretRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecrecyActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    SecrecyController_lift: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                directive: string;
                edition: number;
                mark: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiftSecrecyRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecrecyActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    DraftingController_submit: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitDraftRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    EditionsController_texts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnownTextsAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    ReviewController_giveVerdict: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveVerdictRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    DraftingController_withdraw: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonsRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    WorkingCopiesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingCopyAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    WorkingCopiesController_write: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen; "0" where nobody had written */
                "If-Match": string;
            };
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDraftRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingCopyWrittenAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    WorkingCommentsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentsInDraftAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    WorkingCommentsController_comment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                comment: string;
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentInDraftRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentsInDraftAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    WorkingCommentsController_drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                comment: string;
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem-default"];
        };
    };
    WorkingCommentsController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                answer: string;
                comment: string;
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerCommentInDraftRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentsInDraftAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    WorkingCommentsController_resolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                comment: string;
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveCommentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentsInDraftAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    WorkingCopiesController_be: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                directive: string;
                edition: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PresenceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    InForceController_one: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path: {
                directive: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectiveInForceAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    InForceController_provision: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path: {
                directive: string;
                provision: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisionRequest"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    ProvisionHistoryController_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                directive: string;
                provision: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisionHistoryAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    DisposalsController_dispose: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                /** @description The id of the entry */
                entry: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisposeWordsRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisposalActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    EvaluationsController_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before: it holds for the same list with the same filters alone. */
                cursor?: string;
                /** @description At most so many items. */
                limit?: number;
                state?: "open" | "concluded";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationsAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    EventsController_follow: {
        parameters: {
            query?: {
                /** @description What has happened for so many seconds is told too: what was read since then may be old. After `Last-Event-ID` it is not asked. */
                ago?: number;
            };
            header?: {
                /** @description Go on after this event */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    ExemptionsController_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before: it holds for the same list with the same filters alone. */
                cursor?: string;
                /** @description From one directive. */
                directive?: string;
                /** @description At most so many items. */
                limit?: number;
                state?: "requested" | "referred" | "granted" | "refused" | "expired" | "revoked";
                /** @description Of one committee. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExemptionsAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    ExemptionsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exemption: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExemptionAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    ExemptionActsController_settle: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                exemption: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleDisqualificationRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExemptionActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    ExemptionActsController_grant: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                exemption: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantExemptionRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExemptionActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    ExemptionActsController_declareInterest: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                exemption: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareInterestRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExemptionActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    ExemptionActsController_refer: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                exemption: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonsRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExemptionActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    ExemptionActsController_refuse: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                exemption: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DecideExemptionRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExemptionActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    ExemptionActsController_revoke: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                exemption: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DecideExemptionRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExemptionActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    FiguresController_acknowledgements: {
        parameters: {
            query?: {
                /** @description Left out, a year before its end. */
                from?: string;
                /** @description Left out, today. */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcknowledgementFiguresAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    TablesController_acknowledgementsTable: {
        parameters: {
            query?: {
                /** @description Left out, a year before its end. */
                from?: string;
                /** @description Left out, today. */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV (RFC 4180), between semicolons */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    FiguresController_areas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaFiguresAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    TablesController_areasTable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV (RFC 4180), between semicolons */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    FiguresController_coming: {
        parameters: {
            query?: {
                /** @description The `next` of the page before: it holds for the same list with the same filters alone. */
                cursor?: string;
                /** @description At most so many items. */
                limit?: number;
                /** @description Left out, this year. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComingPageAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    TablesController_comingTable: {
        parameters: {
            query?: {
                /** @description The `next` of the page before: it holds for the same list with the same filters alone. */
                cursor?: string;
                /** @description At most so many items. */
                limit?: number;
                /** @description Left out, this year. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV (RFC 4180), between semicolons */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    FiguresController_evaluations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationFiguresAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    TablesController_evaluationsTable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV (RFC 4180), between semicolons */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    FiguresController_phases: {
        parameters: {
            query?: {
                /** @description Left out, a year before its end. */
                from?: string;
                /** @description Left out, today. */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhaseFiguresAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    TablesController_phasesTable: {
        parameters: {
            query?: {
                /** @description Left out, a year before its end. */
                from?: string;
                /** @description Left out, today. */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV (RFC 4180), between semicolons */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    InForceController_list: {
        parameters: {
            query?: {
                area?: string;
                /** @description The `next` of the page before: it holds for the same list with the same filters alone. */
                cursor?: string;
                /** @description At most so many items. */
                limit?: number;
                /** @description Left out, today. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InForcePageAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    MandatesController_chain: {
        parameters: {
            query: {
                area: string;
                /** @description Left out, today by the record's clock. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandateChainAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    MandatesController_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before: it holds for the same list with the same filters alone. */
                cursor?: string;
                /** @description At most so many items. */
                limit?: number;
                /** @description Left out, today by the record's clock. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandatesAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    MandateActsController_issue: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueMandateRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandateActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    MandatesController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mandate: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandateAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    MandateActsController_confirm: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                mandate: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmMandateRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandateActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    MandatesController_decisionsAfterRevocation: {
        parameters: {
            query?: {
                /** @description The `next` of the page before: it holds for the same list with the same filters alone. */
                cursor?: string;
                /** @description Of a mandate that nobody has revoked: from when a revocation is thought of. */
                from?: string;
                /** @description At most so many items. */
                limit?: number;
            };
            header?: never;
            path: {
                mandate: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionsOnMandateAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    MandateActsController_revoke: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                mandate: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeMandateRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandateActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    PeopleController_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    NoticesController_list: {
        parameters: {
            query: {
                /** @description Its registration number. */
                case: string;
                /** @description The `next` of the page before: it holds for the same list with the same filters alone. */
                cursor?: string;
                /** @description At most so many items. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    GivenUpController_list: {
        parameters: {
            query?: {
                /** @description Its registration number. */
                case?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LettersGivenUpAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    GivenUpController_again: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["GivenUpRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentAgainAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    PeopleController_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before: it holds for the same list with the same filters alone. */
                cursor?: string;
                /** @description At most so many items. */
                limit?: number;
                /** @description A part of their name. */
                name?: string;
                /** @description Those alone who hold this role today, and have not left. */
                role?: "it-officer" | "head-of-it" | "reviewer" | "evaluator" | "city-director" | "deputy" | "committee-contact" | "registrar" | "board-secretary" | "auditor" | "administrator";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    PeopleActsController_register: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPersonRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    PeopleController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    PeopleActsController_close: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosePersonRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    PeopleActsController_nameDeputy: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameDeputyRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    PeopleActsController_setNoticePreference: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetNoticePreferenceRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    PeopleActsController_endRole: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndRoleRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    PeopleActsController_giveRole: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveRoleRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    PeopleActsController_handOver: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverTasksRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    PeopleController_tasks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TasksAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    SubjectTrailsController_ofPerson: {
        parameters: {
            query?: {
                /** @description The `next` of the page before: it holds for the same list with the same filters alone. */
                cursor?: string;
                /** @description At most so many items. */
                limit?: number;
            };
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrailPageAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    PoliciesController_adopt: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptPolicyRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    PoliciesController_inForce: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    PolicyPreviewsController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyPreviewRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyPreviewAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    ProblemsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemKindAnswer"][];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    ProblemsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemKindAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    RegisterController_list: {
        parameters: {
            query?: {
                /** @description The case's registration number. */
                case?: string;
                /** @description The `next` of the page before: it holds for the same list with the same filters alone. */
                cursor?: string;
                /** @description Registered on this day or later. */
                from?: string;
                /** @description At most so many items. */
                limit?: number;
                /** @description Registered on this day or earlier. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterPageAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    SearchController_find: {
        parameters: {
            query: {
                limit?: number;
                /** @description Only what applied on this day. */
                on?: string;
                /** @description Swedish words, in any form; "in quotes" as they stand, -without. */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    SecurityLogController_list: {
        parameters: {
            query?: {
                /** @description Of one act; `read` for the readings that are logged. */
                act?: string;
                /** @description By one person. */
                actor?: string;
                /** @description From one address. */
                address?: string;
                /** @description Before this instant. */
                before?: string;
                /** @description The `next` of the page before: it holds for the same list with the same filters alone. */
                cursor?: string;
                /** @description From this instant on. */
                from?: string;
                /** @description Of one kind. */
                kind?: "sign-in" | "sign-in-refused" | "sign-out" | "act-refused" | "reading" | "reading-refused";
                /** @description At most so many items. */
                limit?: number;
                /** @description Refused for one reason: its code. */
                refused?: string;
                /** @description Where this stands in what the note is about, or in where it came from. */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityLogAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    StrategiesController_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before: it holds for the same list with the same filters alone. */
                cursor?: string;
                /** @description At most so many items. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrategiesAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    StrategyActsController_register: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterStrategyRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrategyActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    StrategiesController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                strategy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrategyAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    StrategyEndsController_annul: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                strategy: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnulmentRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrategyActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    StrategyActsController_boardProposal: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                strategy: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BoardProposalRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrategyActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    StrategyActsController_councilDecision: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                strategy: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CouncilDecisionRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrategyActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    StrategiesController_directives: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                strategy: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestingAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    StrategyActsController_document: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                strategy: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StrategyDocumentRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrategyActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    StrategyActsController_missingDocument: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                strategy: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MissingDocumentRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrategyActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    StrategyActsController_officeStatement: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                strategy: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficeStatementRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrategyActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    StrategyActsController_preparation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                strategy: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreparationRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrategyActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    StrategyEndsController_revoke: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                strategy: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StrategyRevocationRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrategyActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    StrategyActsController_specialStatement: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                strategy: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpecialStatementRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrategyActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    StrategyEndsController_supersede: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                strategy: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupersessionRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrategyActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    WholeTrailController_trail: {
        parameters: {
            query?: {
                /** @description The type of the entry. */
                act?: string;
                caseNumber?: string;
                /** @description The `next` of the page before. */
                cursor?: string;
                from?: string;
                /** @description At most so many: each is explained by what came before it. */
                limit?: number;
                /** @description Who acted. */
                person?: string;
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeTrailAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    UnitsController_list: {
        parameters: {
            query?: {
                /** @description The `next` of the page before: it holds for the same list with the same filters alone. */
                cursor?: string;
                /** @description At most so many items. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitsAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    UnitActsController_register: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterUnitRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    UnitsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    UnitActsController_close: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseUnitRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    UnitDirectivesController_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDirectivesAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    UnitActsController_leaveOut: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of your own for this act; the same when the same request is made again.
                 * @example 7f0f6f86-3a6d-4d0e-9a5e-6f6b2f1f0c55
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of what you saw.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match-optional"];
            };
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveUnitOutRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitActAnswer"];
                };
            };
            400: components["responses"]["Problem-400"];
            401: components["responses"]["Problem-401"];
            403: components["responses"]["Problem-403"];
            404: components["responses"]["Problem-404"];
            409: components["responses"]["Problem-409"];
            410: components["responses"]["Problem-410"];
            412: components["responses"]["Problem-412"];
            413: components["responses"]["Problem-413"];
            415: components["responses"]["Problem-415"];
            422: components["responses"]["Problem-422"];
            428: components["responses"]["Problem-428"];
            429: components["responses"]["Problem-429"];
            503: components["responses"]["Problem-503"];
            default: components["responses"]["Problem-default"];
        };
    };
    ReceiptsController_ofUnit: {
        parameters: {
            query?: {
                /** @description `true` for those that are acknowledged, `false` for those that are not. */
                acknowledged?: "true" | "false";
                /** @description `true` for those that bind the unit today. */
                applies?: "true";
                /** @description The `next` of the page before: it holds for the same list with the same filters alone. */
                cursor?: string;
                /** @description At most so many items. */
                limit?: number;
            };
            header?: never;
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedPageAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    SubjectTrailsController_ofUnit: {
        parameters: {
            query?: {
                /** @description The `next` of the page before: it holds for the same list with the same filters alone. */
                cursor?: string;
                /** @description At most so many items. */
                limit?: number;
            };
            header?: never;
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrailPageAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    WhatAppliesController_find: {
        parameters: {
            query: {
                /** @description Left out, today. */
                on?: string;
                /** @description In their own words. */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatAppliesAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    WorkController_mine: {
        parameters: {
            query?: {
                /** @description At most so many items. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    WorkController_seen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkSeenAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    WorkingDaysController_days: {
        parameters: {
            query: {
                from: string;
                until: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingDaysAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    WorkingNotesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The act, and its case: directive~id~edition, with ~unit where the act is a committee’s, evaluation~id~edition~round or exemption~id */
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingNoteAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    WorkingNotesController_write: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen; "0" where there was none */
                "If-Match": string;
            };
            path: {
                /** @description The act, and its case: directive~id~edition, with ~unit where the act is a committee’s, evaluation~id~edition~round or exemption~id */
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkingNoteRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingNoteAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    WorkingNotesController_drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The act, and its case: directive~id~edition, with ~unit where the act is a committee’s, evaluation~id~edition~round or exemption~id */
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem-default"];
        };
    };
    SignInController_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOutAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    HealthController_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
    HealthController_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthAnswer"];
                };
            };
            default: components["responses"]["Problem-default"];
        };
    };
}
