// generated from specs/ by scripts/generate.ts, do not edit
export interface paths {
    "/osm/incidentservice/api/v1/queryincident": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tickets, the earlier way
         * @description The list of tickets with page numbers and other names; it has a successor, `GET /v2/servicerequest/cases`.
         */
        get: operations["ListOrderIncident"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/servicerequest/diagnose/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say whether a diagnosis helped
         * @description Keeps what the caller says about diagnoses of a kind.
         */
        post: operations["CreateDiagnoseFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/servicerequest/diagnose/job": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query a diagnosis
         * @description How far a diagnosis is, and what it found: one result a resource.
         */
        get: operations["ListDiagnoseJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/servicerequest/diagnose/job/show-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query results of a diagnosis
         * @description Single results with what is to be done.
         */
        post: operations["ListDiagnoseItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/servicerequest/diagnose/job/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a diagnosis
         * @description Looks at the resources of the account of one kind, all of them, those of a region, or the one that `params.instanceId` names. It is done a minute later.
         */
        post: operations["CreateDiagnoseJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/servicerequest/diagnose/job/vm/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query the servers that can be looked at
         * @description The servers of the account.
         */
        post: operations["ListDiagnoseResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/servicerequest/diagnose/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query diagnoses
         * @description The diagnoses of the account, the latest first.
         */
        get: operations["ListDiagnoseRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/accessory-files/{accessory_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an attachment at its address
         * @description Serves the addresses that ListAccessoryAccessUrls and ShowDownloadAccessoryUrl give. The live platform has addresses of its object storage there.
         */
        get: operations["OpenAccessoryUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/accessorys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload an attachment as a form
         * @description Keeps a file, so that a ticket or a message can name it. What it may be is said by ShowAccessoryLimits; how much an account may upload a day is limited too.
         */
        post: operations["UploadAccessory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/accessorys/access-urls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the addresses of several attachments
         * @description Gives an address of each file, at which it can be read for a while without credentials.
         */
        get: operations["ListAccessoryAccessUrls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/accessorys/json-format-content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload an attachment in JSON
         * @description Keeps a file whose content stands in base64. Otherwise it is as UploadAccessory.
         */
        post: operations["UploadJsonAccessories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/accessorys/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the limits of attachments
         * @description How many attachments one ticket or message may have, and what they may be.
         */
        get: operations["ShowAccessoryLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/accessorys/{accessory_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download attachments
         * @description Gives the content of a file, or of several as one ZIP archive.
         */
        get: operations["DownloadAccessories"];
        put?: never;
        post?: never;
        /**
         * Delete an attachment
         * @description Takes back a file that no ticket and no message has yet.
         */
        delete: operations["DeleteAccessories"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/accessorys/{accessory_id}/access-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the address of an attachment
         * @description Gives an address at which the file can be read for a while without credentials.
         */
        get: operations["ShowDownloadAccessoryUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/accessorys/{accessory_id}/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a picture
         * @description Gives the content of a file that is a picture.
         */
        get: operations["DownloadImages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query agencies
         * @description To whom the account gave the right to act for it: a customer of a partner gave it to its partner as they were associated.
         */
        get: operations["ListAgencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/agreements/published-agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the newest agreement
         * @description The text that the account agrees to before it files a ticket, or lets support in.
         */
        get: operations["ShowLatestPublishedAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/agreements/signed-latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether the newest agreement is signed
         * @description Whether the account has signed the newest version.
         */
        get: operations["ShowSignedLatestPublishedAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/agreements/{id}/signed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign an agreement
         * @description Signs the newest version of an agreement for the account. To sign it again changes nothing and gives the same record.
         */
        post: operations["SignPublishedAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/authorizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query authorizations
         * @description What support asked for in the tickets that the caller may see, the latest first.
         */
        get: operations["ListAuthorizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/authorizations/authorization-details/{authorization_detail_id}/verify-host": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check the login to a server
         * @description Whether support could log in to the server of a detail. A sandbox has no servers to log in to: it looks whether the server is there and works.
         */
        post: operations["CheckHosts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/authorizations/login-type": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query how the caller logs in
         * @description Whether the caller is the account itself or one of its IAM users.
         */
        get: operations["ShowLoginType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/authorizations/{authorization_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query an authorization
         * @description What support asked for, and what was said to it.
         */
        get: operations["ShowAuthorizationDetail"];
        /**
         * Confirm an authorization
         * @description Lets support in, for a day where no end is named. Passwords are not kept.
         */
        put: operations["ConfirmAuthorizations"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/authorizations/{authorization_id}/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Reject or cancel an authorization
         * @description Rejects what support asks for, or takes back what was confirmed.
         */
        put: operations["UpdateAuthorizations"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/authorizations/{authorization_id}/authorization-details/{authorization_detail_id}/history-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the sessions of support
         * @description When support was logged in by a detail of an authorization, the latest first.
         */
        get: operations["ListHistorySessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/authorizations/{authorization_id}/authorization-details/{authorization_detail_id}/sessions/{session_id}/operation-file-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the files that support moved
         * @description The files of a session.
         */
        get: operations["ListTransportHistories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/authorizations/{authorization_id}/authorization-details/{authorization_detail_id}/sessions/{session_id}/operation-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query what support typed
         * @description The commands of a session.
         */
        get: operations["ListHistoryOperateLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/carbon-copy-emails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who got copies
         * @description The addresses that get copies of the mails about the last ticket of the caller that has any, and all that ever got one.
         */
        get: operations["ListCaseCcEmails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tickets
         * @description The tickets of the caller, one page at a time, the newest first. The owner of an account sees those of all its users; another user sees its own, or those of its group with `group_id` and the right to handle them.
         */
        get: operations["ListCases"];
        put?: never;
        /**
         * File a ticket
         * @description Files a ticket of the caller. A problem of the kind fault (`case_type` 5) needs the region in which it happened. The ids come from the lists of categories, problems, regions and severities.
         */
        post: operations["CreateCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/cases/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count tickets by state
         * @description How many tickets of the caller are in each state; states without a ticket are told with 0.
         */
        get: operations["ListCaseCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/cases/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download tickets as a file
         * @description The tickets of the caller, the newest first, as a CSV file in UTF-8 with a byte order mark: a line of names, then a line a ticket. Times are in the zone that `timezone` names, names in the language of `language`.
         */
        get: operations["DownloadCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/cases/instant-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List new messages of several tickets
         * @description What was said since the last call, by its `last_message_time_id`, and the state of each ticket. This is how a client polls: nothing is pushed.
         */
        get: operations["ListNewInstantMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/cases/instant-messages/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count unread messages of several tickets
         * @description How many messages of support the customer has not marked as read, for each ticket.
         */
        get: operations["ListUnreadNewInstantMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/cases/partners/privilege/cases-processing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether the caller handles tickets as a partner
         * @description Whether the caller is a partner that handles the tickets of its customers for the platform.
         */
        get: operations["ShowPartnersCasesPrivilege"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/cases/partners/service-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the partner that handles tickets
         * @description The partner that handles the tickets of the account, and when; nothing where the platform itself does.
         */
        get: operations["ShowPartnersServiceInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/cases/{case_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a ticket
         * @description A ticket with what was said about it; the description is its first message.
         */
        get: operations["ShowCaseDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/cases/{case_id}/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Urge, cancel, close or delete a ticket
         * @description Does with a ticket what `action_id` says. Cancelling is for a ticket that nobody has accepted, closing for one that was accepted, deleting for one that has ended. Scores that come with `close` are kept as by the score operation.
         */
        post: operations["UpdateCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/cases/{case_id}/contact-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change how support reaches the customer
         * @description Changes what is sent and leaves the rest. A ticket that has ended is not changed any more.
         */
        put: operations["UpdateCaseContactInfo"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/cases/{case_id}/extends-param": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the further fields of a ticket
         * @description The values that were given for fields beyond the usual ones.
         */
        get: operations["ShowCaseExtendsParam"];
        put?: never;
        /**
         * Add further fields to a ticket
         * @description Adds the values, in place of earlier ones with the same keys.
         */
        post: operations["CreateCaseExtendsParam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/cases/{case_id}/instant-messages/more": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List earlier or later messages of a ticket
         * @description The messages next to a moment: those before it, the latest of them, or those after it, the first of them. Both come the oldest first.
         */
        get: operations["ListMoreInstantMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/cases/{case_id}/instant-messages/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark the messages of a ticket as read
         * @description The customer has read all that support wrote so far.
         */
        post: operations["UpdateNewInstantMessagesRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/cases/{case_id}/instant-messages/{message_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back a message
         * @description Takes back a message that the caller wrote, as long as support has not read it. The description stays.
         */
        post: operations["RevokeMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/cases/{case_id}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the labels of a ticket
         * @description The labels on a ticket, in the order in which they were put there.
         */
        get: operations["ListCaseLabels"];
        put?: never;
        /**
         * Put labels on a ticket
         * @description Puts labels of the account on a ticket that has not ended; one that is there stays.
         */
        post: operations["CreateCaseLabels"];
        /**
         * Take labels off a ticket
         * @description Takes labels off a ticket that has not ended; one that is not there is left out.
         */
        delete: operations["DeleteCaseLabels"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/cases/{case_id}/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write to support
         * @description Adds a message to a ticket that has not ended. One whose result waits to be confirmed, or that waits for its customer, is worked on again.
         */
        post: operations["CreateMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/cases/{case_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was said about a ticket
         * @description One page of the messages, the oldest first; the description is the first.
         */
        get: operations["ListMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/cases/{case_id}/operate-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was done with a ticket
         * @description A line for each act of the customer, of support and of the system, the newest first, one page at a time.
         */
        get: operations["ListCaseOperateLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/cases/{case_id}/relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a ticket is related to
         * @description The tickets that a ticket has to do with, as was noted on it.
         */
        get: operations["ListRelation"];
        put?: never;
        /**
         * Relate a ticket to others
         * @description Notes that a ticket has to do with others of the caller, at most 3 in all; one that is noted stays.
         */
        post: operations["CreateRelations"];
        /**
         * Take back a relation
         * @description Takes back that a ticket has to do with another.
         */
        delete: operations["DeleteRelation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/cases/{case_id}/score": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Score a completed ticket
         * @description How content the customer is, once for each ticket.
         */
        post: operations["CreateScores"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/cases/{case_id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the state of a ticket
         * @description The state alone, for a client that polls.
         */
        get: operations["ShowCaseStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/config/area-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List country codes of telephone numbers
         * @description The codes that stand before a telephone number.
         */
        get: operations["ListAreaCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/config/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List categories with their products
         * @description What a ticket may be about: each category with its products.
         */
        get: operations["ListCaseCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/config/extends-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List further fields of a ticket
         * @description The fields that a ticket about a kind of problem has beyond the usual ones, and which of the usual ones its form shows.
         */
        get: operations["ListExtendsParams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/config/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the limits of a ticket
         * @description How many addresses may get a copy of the mails about a ticket.
         */
        get: operations["ListCaseLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/config/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List kinds of problems
         * @description The kinds of problems that a product may have, or all.
         */
        get: operations["ListProblemTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/config/product-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * @description The products and services that tickets may be about.
         */
        get: operations["ListProductCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/config/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List regions
         * @description The regions of the site, where a fault may have happened.
         */
        get: operations["ListRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/config/satisfaction-dimensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a ticket is scored in
         * @description The dimensions of an evaluation: 1 how quick it was, 3 how good its result is, each from 1 to 5.
         */
        get: operations["ListSatisfactionDimensions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/config/severities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List grades of severity
         * @description How bad a problem may be; a form shows them for a fault of a product that a support plan covers.
         */
        get: operations["ListSeverities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/config/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List templates of a description
         * @description Texts to fill in, for a kind of problem; many kinds have none.
         */
        get: operations["ListCaseTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/configurations/{config_key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query a setting of the service
         * @description The value of one setting: `accessory_limit_count`, `accessory_limit_size`, `accessory_limit_file_type`, `accessory_daily_size` (all sizes in MB), `agreement_version`, `create_case_ccemail_max_count`.
         */
        get: operations["ShowConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/customers/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the regions of the account
         * @description The regions in which the account has projects or resources.
         */
        get: operations["ListCustomersRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/customers/sub-customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the users of the account
         * @description The IAM users of the account; who does not run the account sees itself only. Names, numbers and addresses are anonymous.
         */
        get: operations["ListSubCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/feedbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report an infringement
         * @description Keeps a report of an infringement or of abuse, with its proofs, which are attachments.
         */
        post: operations["CreateFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List labels
         * @description The labels of the account, one page at a time, the oldest first.
         */
        get: operations["ListLabels"];
        put?: never;
        /**
         * Make a label
         * @description A word in a colour that the account puts on its tickets. The list of labels gives its id.
         */
        post: operations["CreateLabels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/labels/{label_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a label
         * @description Gives a label another word and colour; tickets that have it show the new one.
         */
        put: operations["UpdateLabels"];
        post?: never;
        /**
         * Delete a label
         * @description Deletes a label and takes it off all tickets.
         */
        delete: operations["DeleteLabels"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/privileges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask for a privilege of the caller
         * @description Whether the caller may file or export tickets. Everybody may as long as the account has no policy; then those who run the account and those with the permission Ticket Administrator.
         */
        get: operations["ListPrivileges"];
        put?: never;
        /**
         * Set a policy for the users of the account
         * @description From `create` on only users with the permission may do something; `delete` takes that back. Only those who run the account may.
         */
        post: operations["CreatePrivileges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/privileges/privilege-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether the account has a policy
         * @description Whether only users with the permission may file tickets.
         */
        get: operations["ShowCustomerPrivilegePolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/quotas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how many tickets may be filed
         * @description How many tickets the account may have open at a time, and how many more it may file now.
         */
        get: operations["ListCaseQuotas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/verifycodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a contact
         * @description Gives back the code that was sent. The contact is verified for a day then.
         */
        post: operations["CheckVerifyCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/verifycodes/has-verified": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query verified contacts
         * @description The contacts that the caller has verified and that are still good, the latest first.
         */
        get: operations["ListHasVerifiedContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/verifycodes/need-verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether a contact has to be verified
         * @description The address that the account is registered with needs no code, and one that the caller has verified needs none as long as that lasts.
         */
        get: operations["CheckNeedVerify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/servicerequest/verifycodes/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a verification code
         * @description Sends six digits to a contact. A new code makes the one before it worthless.
         */
        post: operations["SendVerifyCodes"];
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
        AccessoryForm: {
            /**
             * Format: binary
             * @description The file; its name is that of the part.
             */
            file: Blob;
            /**
             * @description What is to be said about the file: a text of JSON with `accessory_from`, `accessory_name` and `upload_type` as in UploadJsonAccessories, all of them optional, or `incident` or `message` alone. Any other text says nothing.
             * @example {"accessory_from":"incident"}
             */
            form_data: unknown;
        };
        AccessoryInJson: {
            /** @description The name of the file; its end must be one of those of ShowAccessoryLimits. */
            accessory_name: string;
            /**
             * @description What the file is for: `incident` for a new ticket, `message` for a message.
             * @enum {string}
             */
            accessory_from: "incident" | "message";
            /**
             * Format: int32
             * @description 0 an attachment, 1 a picture inside of a text in Markdown. Absent and null mean 0.
             * @default 0
             * @enum {integer}
             */
            upload_type?: 0 | 1;
            /** @description The content in base64, at most 4 MB of it. */
            accessory_data: string;
        };
        AccessoryLimits: {
            /** @description How many one ticket or message may have. */
            limit_count: string;
            /** @description How many megabytes one may have. */
            limit_size: string;
            /** @description How their names may end, with commas between. */
            limit_file_type: string;
        };
        AccessoryUrl: {
            /** @description The attachment. */
            accessory_id: string;
            /** @description The name of the file. */
            accessory_name: string;
            /** @description Its address; it is good for 30 minutes of the clock. */
            accessory_url: string;
        };
        AgreementSigning: {
            /** @description What it is signed for, as the caller names it. Absent, null and blank mean nothing. */
            relation_id?: string;
        };
        AreaCode: {
            /**
             * Format: int32
             * @description The number of the line.
             */
            id: number;
            /** @description The code. */
            area_code: string;
            /** @description The country or region. */
            area_name: string;
        };
        AreaCodes: {
            /** @description The codes. */
            area_code_list: components["schemas"]["AreaCode"][];
        };
        AuthorizationAction: {
            /** @description Why. Absent, null and blank mean that nothing is said. */
            reject_reason?: string;
            /** @description The group of the caller, as in the parameter `group_id` of other operations. Absent, null and blank mean none. */
            group_id?: string;
        };
        AuthorizationConsent: {
            /** @description The logins to the servers. Absent and null mean none. */
            auth_detail_list?: components["schemas"]["ConsentLogin"][];
            /**
             * Format: int64
             * @description From when on support may look, in milliseconds. Absent and null mean now.
             */
            auth_effective_time?: number;
            /**
             * Format: int64
             * @description Until when it may, in milliseconds. Absent and null mean a day later.
             */
            auth_expire_time?: number;
            /** @description The group of the caller, as in the parameter `group_id` of other operations. Absent, null and blank mean none. */
            group_id?: string;
            /** @description The agency by which support looks. Absent, null and blank mean none. */
            agency_id?: string;
        };
        AuthorizedThing: {
            /**
             * Format: int64
             * @description The detail.
             */
            id: number;
            /**
             * Format: int32
             * @description The port of the login; absent before it is confirmed.
             */
            port?: number;
            /** @description The name of the login; absent before it is confirmed. */
            account?: string;
            /**
             * Format: int32
             * @description 0 the console, 1 a server.
             * @enum {integer}
             */
            type: 0 | 1;
            /** @description The server; absent for the console. */
            instance_id?: string;
            /** @description Its name; absent for the console. */
            instance_name?: string;
            /** @description Its region; absent for the console. */
            region_id?: string;
        };
        CaseAction: {
            /** @description What the customer says when it closes the ticket; only with scores. */
            judgement?: string;
            /** @description Why; it stands in the log. */
            operate_desc?: string;
            /** @description The group, for a ticket that another user of the account filed. */
            group_id?: string;
            /** @description Scores, with `close` only. */
            incident_satisfaction_list?: components["schemas"]["TicketScore"][];
        };
        CaseCategories: {
            /**
             * Format: int32
             * @description How many there are.
             */
            total_count: number;
            /** @description The categories. */
            incident_sub_type_list: components["schemas"]["CaseCategory"][];
        };
        CaseCategory: {
            /** @description The id of the category. */
            incident_sub_type_id: string;
            /** @description Its name. */
            incident_sub_type_name: string;
            /** @description Its products. */
            incident_product_category_list: components["schemas"]["ProductCategory"][];
        };
        CaseContact: {
            /** @description The country code of the number. */
            area_code?: string;
            /** @description The number at which support calls. */
            remind_mobile?: string;
            /** @description The address to which support writes. */
            remind_mail?: string;
            /** @description How it is reached: 0 by phone, 1 by mail. */
            contact_type?: string;
            /** @description When support may call; 0 for any time. */
            remind_time?: string;
            /** @description Who gets copies, with commas. */
            cc_email?: string;
            /** @description A commodity of the marketplace; no ticket of the sandbox has one. */
            commodity_id?: string;
        };
        CaseContactChange: {
            /** @description The country code of the number. */
            area_code?: string;
            /** @description The number at which support calls. */
            remind_mobile?: string;
            /** @description The address to which support writes. */
            remind_mail?: string;
            /** @description When support may call, `09:00-18:00` in the time of the customer; 0 for any time. */
            remind_time?: string;
            /** @description The group, for a ticket that another user of the account filed. */
            group_id?: string;
            /**
             * @description `cc_email` names who gets copies, with commas between addresses.
             * @example {
             *       "cc_email": "lead@example.com"
             *     }
             */
            extension_map?: {
                [key: string]: unknown;
            };
        };
        CaseCopies: {
            cc_email_info?: components["schemas"]["CaseCopy"];
            /** @description Each address that ever got a copy, once. */
            mc_email_infos: string[];
        };
        CaseCopy: {
            /** @description The user who filed the ticket. */
            user_id: string;
            /** @description The account. */
            customer_id: string;
            /** @description The addresses, with commas. */
            cc_email: string;
        };
        CaseCount: {
            /**
             * Format: int32
             * @description 0 not accepted yet, 1 being worked on, 2 its result waits to be confirmed, 3 completed, 4 cancelled, 5 paused, 12 invalid, 17 support waits for the customer.
             * @enum {integer}
             */
            status: 0 | 1 | 2 | 3 | 4 | 5 | 12 | 17;
            /**
             * Format: int32
             * @description How many.
             */
            count: number;
        };
        CaseCounts: {
            /** @description One row a state. */
            incident_status_counts: components["schemas"]["CaseCount"][];
        };
        CaseCreation: {
            /** @description The category; absent and blank mean that of the product or problem. */
            incident_sub_type_id?: string;
            /** @description The product or service that it is about. */
            product_category_id?: string;
            /**
             * @description The kind of problem.
             * @example 9b1a349c3a2849a391d58c10f9dc55a1
             */
            business_type_id: string;
            /** @description Where it happened; needed for a fault. */
            region_id?: string;
            /**
             * @description What the matter is; the first message of the ticket.
             * @example May I renew for one month?
             */
            simple_description: string;
            /**
             * @description Where the ticket comes from: always the same value.
             * @enum {string}
             */
            source_id: "83aeb0f2834c4df49826c781d32a963e";
            /**
             * @description The number at which support calls.
             * @example 13900000001
             */
            remind_mobile?: string;
            /**
             * @description The address to which support writes.
             * @example ops@example.com
             */
            remind_mail?: string;
            /**
             * @description When support may call, `09:00-18:00` in the time of the customer; `0` and absent mean at any time.
             * @example 0
             */
            remind_time?: string;
            /** @description The project that it is about. */
            project_id?: string;
            /** @description Ids that uploads gave. */
            accessory_ids?: string[];
            /**
             * @description Values of the further fields that the problem has, by their keys.
             * @example {
             *       "quota_name": "ECS"
             *     }
             */
            extends_map?: {
                [key: string]: unknown;
            };
            /**
             * @description Further values. `cc_email` names who gets a copy of the mails, with commas between addresses.
             * @example {
             *       "cc_email": "lead@example.com"
             *     }
             */
            extension_map?: {
                [key: string]: unknown;
            };
            /** @description How bad it is. */
            severity_id?: string;
            /** @description The code that was sent to the contact which is not the registered one, in place of the header that names its verification. */
            verify_code?: string;
            /**
             * @description The country code of the number.
             * @example 86
             */
            area_code?: string;
        };
        CaseDetail: {
            incident_detail_info: components["schemas"]["CaseInfo"];
        };
        CaseExtras: {
            /**
             * @description The values by their keys; the published client does not read them.
             * @example {
             *       "quota_name": "ECS"
             *     }
             */
            extends_map?: {
                [key: string]: string;
            };
            /** @description Absent in an answer that served. */
            error_code?: string;
            /** @description Absent in an answer that served. */
            error_msg?: string;
        };
        CaseExtrasChange: {
            /** @description The group, for a ticket that another user of the account filed. */
            group_id?: string;
            /** @description The message that asked for them; it has to be of this ticket. Absent and blank mean none. */
            message_id?: string;
            /**
             * @description Values by their keys.
             * @example {
             *       "quota_name": "ECS"
             *     }
             */
            extends_map?: {
                [key: string]: unknown;
            };
        };
        CaseInfo: {
            /** @description The id of the ticket. */
            incident_id?: string;
            /**
             * Format: int32
             * @description 0 not accepted yet, 1 being worked on, 2 its result waits to be confirmed, 3 completed, 4 cancelled, 5 paused, 12 invalid, 17 support waits for the customer.
             * @enum {integer}
             */
            status: 0 | 1 | 2 | 3 | 4 | 5 | 12 | 17;
            /** @description What the customer wrote when it scored the ticket; empty before. */
            judgement: string;
            /** @description The kind of problem. */
            business_type_name: string;
            /** @description The category. */
            incident_type_name: string;
            /** @description The account. */
            customer_id: string;
            /** @description The user who filed it. */
            xcustomer_id?: string;
            /** @description The name of that user. */
            xcustomer_name?: string;
            /** @description The region; empty where none was named. */
            dc_name: string;
            /** @description What the matter is. */
            simple_description: string;
            /**
             * @description Where it came from.
             * @example API
             */
            source_name: string;
            /**
             * Format: date-time
             * @description When it was filed, UTC.
             */
            create_time: string;
            /** @description What was said, the oldest first. */
            message_list: components["schemas"]["CaseMessage"][];
            /** @description The scores; empty before. */
            incident_satisfaction: components["schemas"]["TicketScore"][];
            /** @description How bad it is; empty where that was not said. */
            severity_name?: string;
            /**
             * Format: int32
             * @description Who works on it: 0 Huawei Cloud, 1 a partner, 2 a software vendor.
             * @enum {integer}
             */
            business_ownership?: 0 | 1 | 2;
            /**
             * Format: int64
             * @description Milliseconds from the beginning to the proposed result; 0 before.
             */
            resolve_time?: number;
            ext_info?: components["schemas"]["CaseContact"];
        };
        CaseLabel: {
            /**
             * Format: int32
             * @description The id of the label.
             * @example 1
             */
            label_id: number;
            /**
             * @description The word.
             * @example urgent
             */
            name: string;
            /**
             * @description The colour.
             * @example #ff0000
             */
            color: string;
        };
        CaseLabels: {
            /** @description The labels. */
            case_label_list: components["schemas"]["Label"][];
        };
        CaseLimits: {
            config?: {
                /**
                 * Format: int32
                 * @description How many addresses may get a copy.
                 */
                create_case_ccemail_max_count?: number;
            };
        };
        CaseLog: {
            /** @description The id of the line. */
            incident_log_id: string;
            /** @description The ticket. */
            incident_id: string;
            /**
             * Format: int32
             * @description What was done: 0 filed, 1 accepted, 2 answered, 3 asked, 4 result proposed, 5 paused, 6 resumed, 7 declared invalid, 8 urged, 9 cancelled, 10 closed, 11 deleted, 12 written to, 13 scored, 14 changed, 15 closed by the system.
             */
            operate_type: number;
            /**
             * Format: int32
             * @description Who did it: 0 the customer, 1 support, 2 the system.
             */
            operator_type: number;
            /** @description The id of who did it; empty for the system. */
            operator_id?: string;
            /** @description The name of who did it. */
            operator_name?: string;
            /** @description Why, in the words of who did it. */
            operate_desc?: string;
            /**
             * @description When, in the time zone of X-Time-Zone.
             * @example 2026-05-06 20:00:00
             */
            operate_time: string;
            /**
             * Format: date-time
             * @description When, UTC.
             */
            timestamp_operate_time?: string;
        };
        CaseLogs: {
            /**
             * Format: int32
             * @description How many there are.
             */
            total_count: number;
            /** @description The page. */
            incident_operate_log_list: components["schemas"]["CaseLog"][];
        };
        CaseMessage: {
            /** @description The id of the message. */
            message_id: string;
            /**
             * Format: int32
             * @description 0 the customer wrote it, 1 Huawei Cloud.
             * @enum {integer}
             */
            type: 0 | 1;
            /** @description The id of who wrote it. */
            replier?: string;
            /** @description The name of who wrote it. */
            replier_name?: string;
            /** @description What it says. */
            content: string;
            /**
             * Format: date-time
             * @description When, UTC.
             */
            create_time: string;
            /**
             * Format: int32
             * @description 1 for the description.
             * @enum {integer}
             */
            is_first_message?: 0 | 1;
            /** @description Its files. */
            accessory_list?: components["schemas"]["TicketFile"][];
        };
        CaseMessages: {
            /**
             * Format: int32
             * @description How many there are.
             */
            count: number;
            /** @description The page. */
            message_list: components["schemas"]["CaseSaying"][];
        };
        CaseQuota: {
            /**
             * Format: int32
             * @description How many may be open at a time.
             */
            total: number;
            /**
             * Format: int32
             * @description How many more may be filed now.
             */
            un_used: number;
        };
        CaseRegion: {
            /**
             * Format: int32
             * @description 0 in the Chinese mainland, 1 elsewhere.
             * @enum {integer}
             */
            type: 0 | 1;
            /** @description The id of the region. */
            region_id: string;
            /** @description Its name. */
            region_name: string;
            /**
             * Format: int32
             * @description Whether special rules hold there; 0 for all here.
             */
            is_sensitive?: number;
        };
        CaseRegions: {
            /**
             * Format: int32
             * @description How many there are.
             */
            total_count: number;
            /** @description The regions. */
            data_center_list: components["schemas"]["CaseRegion"][];
        };
        CaseRelation: {
            /** @description The other ticket. */
            case_id: string;
            /** @description What it is about. */
            simple_description: string;
            /** @description Who filed it. */
            user_name: string;
        };
        CaseRelations: {
            /** @description The tickets. */
            case_relation_list: components["schemas"]["CaseRelation"][];
        };
        CaseRow: {
            /** @description The id of the ticket. */
            incident_id: string;
            /**
             * Format: int32
             * @description 0 not accepted yet, 1 being worked on, 2 its result waits to be confirmed, 3 completed, 4 cancelled, 5 paused, 12 invalid, 17 support waits for the customer.
             * @enum {integer}
             */
            status: 0 | 1 | 2 | 3 | 4 | 5 | 12 | 17;
            /** @description The kind of problem. */
            business_type_name: string;
            /** @description The category. */
            incident_type_name: string;
            /** @description The product; empty where none was named. */
            product_category_name?: string;
            /** @description 0 a question, 5 a fault. */
            incident_service_type?: string;
            /** @description The account. */
            customer_id: string;
            /** @description The user who filed it. */
            xcustomer_id?: string;
            /** @description The name of that user. */
            xcustomer_name?: string;
            /** @description The region; empty where none was named. */
            dc_name: string;
            /** @description What the matter is. */
            simple_description: string;
            /** @description What support found; absent before it proposed a result. */
            root_cause?: string;
            /** @description What support proposed; absent before. */
            resolution?: string;
            /**
             * Format: date-time
             * @description When it was filed, UTC.
             */
            create_time: string;
            /**
             * Format: date-time
             * @description When it was completed, UTC; absent before.
             */
            confirmed_time?: string;
            /** @description Its labels. */
            label_list?: components["schemas"]["CaseLabel"][];
        };
        CaseSaying: {
            /**
             * Format: int32
             * @description 0 the customer wrote it, 1 Huawei Cloud.
             * @enum {integer}
             */
            type: 0 | 1;
            /**
             * Format: int32
             * @description 0 the customer, 1 Huawei Cloud, 2 a third party.
             * @enum {integer}
             */
            replier_type?: 0 | 1 | 2;
            /** @description The id of who wrote it. */
            replier?: string;
            /** @description The name of who wrote it. */
            replier_name?: string;
            /** @description What it says. */
            content: string;
            /**
             * Format: date-time
             * @description When, UTC.
             */
            create_time: string;
            /**
             * Format: int32
             * @description 1 for the description.
             * @enum {integer}
             */
            is_first_message?: 0 | 1;
            /**
             * Format: int32
             * @description 0 the owner of the account, 1 another user of it; 0 for support.
             */
            iam_user_type?: number;
            /** @description Its files. */
            accessory_list?: components["schemas"]["TicketFile"][];
            /** @description The id of the message, by which it is taken back; the published client does not read it here. */
            message_id?: string;
        };
        CaseScores: {
            /** @description What the customer says. */
            judgement: string;
            /** @description A score for each dimension. */
            incident_satisfaction_list: components["schemas"]["TicketScore"][];
            /** @description The group, for a ticket that another user of the account filed. */
            group_id?: string;
        };
        CaseStatus: {
            /**
             * Format: int32
             * @description 0 not accepted yet, 1 being worked on, 2 its result waits to be confirmed, 3 completed, 4 cancelled, 5 paused, 12 invalid, 17 support waits for the customer.
             * @enum {integer}
             */
            status: 0 | 1 | 2 | 3 | 4 | 5 | 12 | 17;
        };
        CaseTemplate: {
            /** @description The id of the template. */
            incident_template_id: string;
            /** @description Its name. */
            incident_template_name: string;
            /** @description The text. */
            incident_template_content: string;
        };
        CaseTemplates: {
            /**
             * Format: int32
             * @description How many there are.
             */
            total_count: number;
            /** @description The templates. */
            incident_template_list: components["schemas"]["CaseTemplate"][];
        };
        CaseWord: {
            /**
             * @description What the customer says.
             * @example The error came back.
             */
            content: string;
            /** @description Ids that uploads gave. */
            accessory_ids?: string[];
        };
        Cases: {
            /**
             * Format: int32
             * @description How many fit in all.
             * @example 1
             */
            total_count: number;
            /** @description The page. */
            incident_info_list: components["schemas"]["CaseRow"][];
        };
        CommonParam: {
            /** @description The field. */
            param_key: string;
            /** @description Its name. */
            param_name?: string;
            /**
             * Format: int32
             * @description 1 when a form shows it.
             */
            is_show: number;
            /**
             * Format: int32
             * @description 1 when it has to be filled in.
             */
            is_required: number;
        };
        ConsentLogin: {
            /**
             * Format: int32
             * @description The port.
             */
            port?: number;
            /** @description The name. */
            account?: string;
            /** @description The password; it is not kept. */
            password?: string;
            /**
             * Format: int64
             * @description The detail.
             */
            auth_detail_id: number;
        };
        ContactToVerify: {
            /** @description The number or the address. */
            contact_value: string;
            /**
             * Format: int32
             * @description 0 a mobile phone, 1 a mail address.
             * @enum {integer}
             */
            contact_way: 0 | 1;
            /** @description The code of the country of a number, without a plus; blank for mail. */
            area_code: string;
        };
        CreatedCase: {
            /**
             * @description The id of the ticket: TT, the day, a number.
             * @example TT202605060001
             */
            incident_id: string;
        };
        DiagnosedServer: {
            /** @description What is wrong; absent where nothing is. */
            fault?: string;
            /** @description The server. */
            id: string;
            /** @description Its name. */
            name: string;
            /** @description Its address; a sandbox has none, so it is absent. */
            accessIPv4?: string;
            /** @description Its address; a sandbox has none, so it is absent. */
            accessIPv6?: string;
            /** @description `ACTIVE` or `SUSPENDED`. */
            status: string;
            /** @description Absent: nothing is under way. */
            progress?: string;
            /** @description The project that it is in. */
            tenantId: string;
            /** @description The owner of the account. */
            userId: string;
            /** @description Its region and its kind. */
            metadata: {
                [key: string]: unknown;
            };
            /** @description Absent: a sandbox has no hosts. */
            hostId?: string;
        };
        DiagnosisItem: {
            /**
             * Format: int32
             * @description How far it is, as of the diagnosis.
             */
            status: number;
            /**
             * Format: int32
             * @description 1 it is shown.
             * @enum {integer}
             */
            visible: 0 | 1;
            /** @description The service that the resource is of. */
            resource_id: string;
            /** @description The name of the service. */
            resource_name: string;
            /** @description The resource. */
            check_id: string;
            /** @description The name of the resource. */
            check_name: string;
            /**
             * Format: int32
             * @description 3 it works, 4 it does not; 0, not looked at, does not occur.
             * @enum {integer}
             */
            problem_level: 0 | 3 | 4;
        };
        DiagnosisItemsQuery: {
            /** @description The diagnosis. Absent, null and blank mean the latest of the account. */
            job_id?: string;
            /** @description The results, with commas between. Absent, null and blank mean all. */
            item_ids?: string;
        };
        DiagnosisOpinion: {
            /**
             * Format: int32
             * @description 1 servers (ECS), 2 databases (RDS), 3 networks, 4 disks.
             * @enum {integer}
             */
            type: 1 | 2 | 3 | 4;
            /** @description What is to be said. Absent, null and blank mean nothing. */
            content?: string;
            /** @description Whether it helped. */
            is_helpful: boolean;
        };
        DiagnosisRecord: {
            /** @description The record. */
            id: string;
            /** @description 2 it is running, 3 it is done. */
            status: string;
            /** @description What it was started with. */
            params: {
                [key: string]: string;
            };
            /** @description The account. */
            domain_id: string;
            /**
             * Format: int64
             * @description When it began, in milliseconds.
             */
            create_time: number;
            /** @description The diagnosis. */
            job_id: string;
            /** @description The resources that do not work. */
            abnormal_items: string[];
            /**
             * Format: int32
             * @description How many do not work.
             */
            red_count: number;
            /** @description The region; blank for all. */
            region: string;
        };
        DiagnosisResourcesQuery: {
            /** @description The project. Absent, null and blank mean all. */
            project_id?: string;
            /** @description The region. Absent, null and blank mean all. */
            region?: string;
        };
        DiagnosisResult: {
            /**
             * Format: int32
             * @description How far it is, as of the diagnosis.
             */
            status: number;
            /**
             * Format: int32
             * @description 3 it works, 4 it does not.
             */
            level: number;
            /** @description What is to be done; blank where nothing is. */
            suggestion: string;
            /** @description What was found. */
            response: string;
            /** @description The resource. */
            check_id: string;
            /** @description Its name. */
            check_name: string;
            /** @description Its name. */
            check_name_en: string;
            /** @description Where to read more; blank where nothing is to be done. */
            suggestion_url: string;
        };
        DiagnosisStart: {
            /**
             * Format: int32
             * @description 1 servers (ECS), 2 databases (RDS), 3 networks, 4 disks.
             * @enum {integer}
             */
            type: 1 | 2 | 3 | 4;
            /** @description What the kind needs: `instanceId` names one resource; anything else is kept and not looked at. Absent and null mean nothing. */
            params?: {
                [key: string]: string;
            };
            /** @description The region. Absent, null and blank mean all. */
            region_id?: string;
        };
        ExtendsParam: {
            /** @description The key, by which `extends_map` has its value. */
            param_key: string;
            /** @description Its name. */
            param_name: string;
            /**
             * Format: int32
             * @description 0 a line of text.
             */
            param_type?: number;
            /**
             * Format: int32
             * @description 1 when it has to be filled in; 0 for all here.
             */
            required?: number;
            /**
             * Format: int32
             * @description The most characters.
             */
            length?: number;
            /**
             * Format: int64
             * @description The least number; 0 for a text.
             */
            min_value?: number;
            /**
             * Format: int64
             * @description The greatest number; 0 for a text.
             */
            max_value?: number;
            /** @description What may be chosen; empty for a text. */
            select_item?: string;
            /** @description What stands there at first. */
            default_value?: string;
            /**
             * Format: int32
             * @description 1 when a form shows it.
             */
            is_show?: number;
            /**
             * Format: int32
             * @description 1 when it is to be hidden; 0 for all here.
             */
            is_sensitive?: number;
            /** @description The language of the names. */
            language?: string;
            /** @description What helps to fill it in. */
            tips?: string;
            /** @description What it is for. */
            param_desc?: string;
        };
        ExtendsParams: {
            /** @description The further fields. */
            extends_params: components["schemas"]["ExtendsParam"][];
            /** @description The usual fields that the form shows. */
            common_params: components["schemas"]["CommonParam"][];
        };
        HostLogin: {
            /**
             * Format: int32
             * @description The port.
             */
            port: number;
            /** @description The name. */
            account: string;
            /** @description The password; it is not kept. */
            password: string;
            /** @description The group of the caller, as in the parameter `group_id` of other operations. Absent, null and blank mean none. */
            group_id?: string;
        };
        Infringement: {
            /** @description The kind of report. */
            type: string;
            /** @description The product, service or address that it is about. */
            title: string;
            /** @description What is wrong. */
            content: string;
            /** @description The attachments that prove it. */
            files: string[];
            ip?: components["schemas"]["IntellectualProperty"];
            contacts: components["schemas"]["Reporter"];
        };
        InstantMessages: {
            /** @description The ticket. */
            incident_id: string;
            /** @description What was said, the oldest first. */
            message_list: components["schemas"]["CaseSaying"][];
        };
        InstantStatus: {
            /**
             * Format: int32
             * @description 0 not accepted yet, 1 being worked on, 2 its result waits to be confirmed, 3 completed, 4 cancelled, 5 paused, 12 invalid, 17 support waits for the customer.
             * @enum {integer}
             */
            status: 0 | 1 | 2 | 3 | 4 | 5 | 12 | 17;
            /** @description The ticket. */
            incident_id: string;
        };
        InstantUnread: {
            /**
             * Format: int32
             * @description 0 not accepted yet, 1 being worked on, 2 its result waits to be confirmed, 3 completed, 4 cancelled, 5 paused, 12 invalid, 17 support waits for the customer.
             * @enum {integer}
             */
            status: 0 | 1 | 2 | 3 | 4 | 5 | 12 | 17;
            /** @description The ticket. */
            incident_id: string;
            /**
             * Format: int32
             * @description How many are unread.
             */
            unread_num: number;
        };
        /** @description The right that is infringed. Absent and null mean that it is none. */
        IntellectualProperty: {
            /**
             * @description Which right it is.
             * @enum {string}
             */
            ip_type?: "copyright" | "trademark" | "patent";
            /** @description Where it is registered. Absent, null and blank: not said. */
            ip_area?: string;
            /** @description Its number. Absent, null and blank: not said. */
            ip_number?: string;
            /** @description What it is about. Absent, null and blank: not said. */
            ip_content?: string;
        };
        Label: {
            /**
             * Format: int32
             * @description The id of the label.
             */
            label_id: number;
            /** @description The word. */
            name: string;
            /** @description The colour. */
            color: string;
        };
        LabelText: {
            /**
             * @description The word; the account has it once.
             * @example urgent
             */
            name: string;
            /**
             * @description The colour.
             * @example #ff0000
             */
            color: string;
        };
        Labels: {
            /**
             * Format: int32
             * @description How many fit in all.
             */
            total_count: number;
            /** @description The page. */
            label_list: components["schemas"]["Label"][];
        };
        MovedFile: {
            /** @description How long it took, `00:00:02`. */
            duration: string;
            /**
             * Format: date-time
             * @description When it was moved.
             */
            operate_time: string;
            /**
             * @description `upload` or `download`.
             * @enum {string}
             */
            operate_type: "upload" | "download";
            /** @description The name of the file. */
            file_name: string;
            /** @description Where it was. */
            from_path: string;
            /** @description Where it went. */
            to_path: string;
            /** @description How large it is: `12.0K`, `3.5M`, `1.0G`. */
            file_size: string;
            /** @description `success`; what failed is not kept. */
            oper_result: string;
        };
        NewCaseMessage: {
            message: components["schemas"]["CaseWord"];
            /** @description The group, for a ticket that another user of the account filed. */
            group_id?: string;
        };
        NewInstantMessages: {
            /** @description The state of each ticket. */
            imstatus: components["schemas"]["InstantStatus"][];
            /** @description The new messages of each ticket that has any. */
            immsg: components["schemas"]["InstantMessages"][];
            /** @description What the next call sends. */
            last_message_time_id: string;
        };
        NewRelations: {
            /** @description Ids of tickets. */
            related_id_list: string[];
            /** @description The group, for a ticket that another user of the account filed. */
            group_id?: string;
        };
        OldRelation: {
            /** @description The other ticket. */
            related_id: string;
            /** @description The group, for a ticket that another user of the account filed. */
            group_id?: string;
        };
        OrderIncident: {
            /** @description The id of the ticket. */
            incidentId: string;
            /**
             * Format: int32
             * @description 0 a question, 5 a fault.
             */
            type?: number;
            /** @description The kind of problem. */
            businessTypeName?: string;
            /** @description The category. */
            incidentTypeName?: string;
            /** @description The account. */
            customerId?: string;
            /** @description The user who filed it. */
            xcustomerId?: string;
            /** @description The name of that user. */
            xcustomerName?: string;
            /** @description The region; empty where none was named. */
            dcName?: string;
            /** @description What the matter is. */
            simpleDescribe?: string;
            /**
             * Format: int32
             * @description 0 not accepted yet, 1 being worked on, 2 its result waits to be confirmed, 3 completed, 4 cancelled, 5 paused, 12 invalid, 17 support waits for the customer.
             * @enum {integer}
             */
            status: 0 | 1 | 2 | 3 | 4 | 5 | 12 | 17;
            /**
             * Format: date-time
             * @description When it was filed, UTC.
             */
            createTime?: string;
            /** @description Whether it is handled by a new system; never here. */
            gray?: boolean;
            /** @description Its labels. */
            labelList?: components["schemas"]["OrderIncidentLabel"][];
        };
        OrderIncidentLabel: {
            /** @description The id of the label. */
            labelId: string;
            /** @description The word. */
            name: string;
            /** @description The colour. */
            color: string;
        };
        OrderIncidents: {
            /**
             * Format: int32
             * @description How many fit in all.
             */
            totalCount: number;
            /** @description The page. */
            incidentInfoList: components["schemas"]["OrderIncident"][];
        };
        PartnerService: {
            /** @description The account of the partner. */
            customer_id: string;
            /** @description Its name. */
            customer_name: string;
            /** @description The zone of its hours. */
            service_time_zone: string;
            /** @description How many days a week it works. */
            service_time_day: string;
            /** @description How many hours a day it works. */
            service_time_hour: string;
        };
        PrivilegeChange: {
            /**
             * @description `create` sets the policy, `delete` takes it away.
             * @enum {string}
             */
            operation: "create" | "delete";
            /**
             * @description What only users with the permission may do. Absent and null mean `createCase`.
             * @enum {string}
             */
            privilege?: "export" | "createCase";
        };
        ProblemType: {
            /** @description The id of the kind. */
            business_type_id: string;
            /** @description Its name. */
            business_type_name: string;
            /**
             * @description 0 a question, 5 a fault.
             * @enum {string}
             */
            case_type: "0" | "5";
            /** @description Whether a support plan covers it. */
            can_use_support_plan?: boolean;
        };
        ProblemTypes: {
            /**
             * Format: int32
             * @description How many there are.
             */
            total_count: number;
            /** @description The kinds of problems. */
            incident_business_type_list: components["schemas"]["ProblemType"][];
        };
        ProductCategories: {
            /**
             * Format: int32
             * @description How many there are.
             */
            total_count: number;
            /** @description The products. */
            incident_product_category_list: components["schemas"]["ProductCategory"][];
        };
        ProductCategory: {
            /** @description The id of the product. */
            incident_product_category_id: string;
            /** @description Its name. */
            incident_product_category_name: string;
            /** @description What it is for. */
            incident_product_category_desc?: string;
            /** @description Its short name. */
            incident_product_category_acronym?: string;
            /** @description Whether a support plan covers it. */
            can_use_support_plan?: boolean;
        };
        ReadMark: {
            /** @description The group, for a ticket that another user of the account filed. */
            group_id?: string;
        };
        Reporter: {
            /** @description The name. */
            name: string;
            /** @description The number. */
            mobile: string;
            /** @description The address. Absent, null and blank: not said. */
            mail?: string;
            /** @description The country. Absent, null and blank: not said. */
            area?: string;
            /** @description Where it is. Absent, null and blank: not said. */
            address?: string;
            /**
             * Format: int32
             * @description 10 a company, 20 a person, 21 an agent, 22 a lawyer, 23 the owner of the right.
             * @enum {integer}
             */
            id_type: 10 | 20 | 21 | 22 | 23;
            /** @description The company. Absent, null and blank: not said. */
            company_name?: string;
            /** @description The attachments that prove who it is. */
            id_files: string[];
            /** @description Another way to reach it. Absent, null and blank: not said. */
            other_way?: string;
        };
        SatisfactionDimension: {
            /**
             * Format: int32
             * @description The highest score.
             */
            value?: number;
            /**
             * Format: int32
             * @description The dimension.
             */
            satisfaction_id: number;
            /** @description Its name. */
            satisfaction_name: string;
            /** @description What it means. */
            satisfaction_desc?: string;
            /**
             * Format: int32
             * @description The step of the score.
             */
            per_value?: number;
            /** @description The group of dimensions. */
            sat_category_id?: string;
        };
        SatisfactionDimensions: {
            /**
             * Format: int32
             * @description How many there are.
             */
            total_count: number;
            /** @description The dimensions. */
            satisfaction_dimension_list: components["schemas"]["SatisfactionDimension"][];
        };
        Severities: {
            /** @description Whether a form shows them. */
            show: boolean;
            /** @description The grades, the least first. */
            severity_list: components["schemas"]["Severity"][];
        };
        Severity: {
            /** @description The language of the name. */
            language?: string;
            /** @description Its name. */
            severity_name: string;
            /** @description The id of the grade. */
            severity_id: string;
        };
        TicketAgency: {
            /** @description The agency. */
            id: string;
            /** @description Its name: the platform id of the partner. */
            name: string;
            /** @description How long it lasts, `FOREVER`. */
            duration: string;
            /** @description The name of the account that may act. */
            trust_domain_name: string;
            /** @description The account that may act. */
            trust_domain_id: string;
            /**
             * Format: date-time
             * @description When it was given.
             */
            create_time: string;
            /** @description When it ends; absent where it does not. */
            expire_time?: string;
        };
        TicketAgreement: {
            /** @description The agreement, a number. */
            id: string;
            /** @description Its name. */
            agreement_name: string;
            /**
             * @description 0 filing a ticket, 1 filing one as a seller of the marketplace, 2 letting support in.
             * @enum {string}
             */
            agreement_type: "0" | "1" | "2";
            /** @description The kind in words. */
            agreement_type_name: string;
            /** @description The text; that of a sandbox is made up. */
            content: string;
            /**
             * Format: int32
             * @description The version.
             */
            version: number;
        };
        TicketAuthorization: {
            /** @description The authorization. */
            id: string;
            /**
             * Format: int32
             * @description 0 asked for, 1 confirmed, 2 rejected, 3 cancelled, 4 expired.
             * @enum {integer}
             */
            status: 0 | 1 | 2 | 3 | 4;
            /** @description The ticket. */
            incident_id: string;
            /** @description The description of the ticket. */
            simple_description: string;
            /** @description What support looks into: 0 the console, 1 servers. */
            resource_type_id: string;
            /** @description The same in words. */
            resource_type_name: string;
            /** @description How it looks: 0 by an agency, 1 by a login. */
            visit_type_id: string;
            /** @description The same in words. */
            visit_type_name: string;
            /**
             * Format: date-time
             * @description From when on support may look; absent before it is confirmed.
             */
            auth_effective_time?: string;
            /**
             * Format: date-time
             * @description Until when it may; absent before it is confirmed.
             */
            auth_expire_time?: string;
            /** @description Why it was rejected; absent where no reason was given. */
            reject_reason?: string;
            /** @description The user who filed the ticket. */
            xcustomer_name: string;
            /** @description What support wants. */
            auth_describe: string;
            /**
             * Format: date-time
             * @description When support asked.
             */
            create_time: string;
            /** @description The account. */
            customer_id: string;
            /** @description The user who filed the ticket. */
            x_customer_id: string;
            /** @description What the account agrees to by confirming; that of a sandbox is made up. */
            content_of_auth_letter: string;
        };
        TicketAuthorizationDetail: {
            /** @description The authorization. */
            id: string;
            /**
             * Format: int32
             * @description 0 asked for, 1 confirmed, 2 rejected, 3 cancelled, 4 expired.
             * @enum {integer}
             */
            status: 0 | 1 | 2 | 3 | 4;
            /** @description The ticket. */
            incident_id: string;
            /** @description The description of the ticket. */
            simple_description: string;
            /** @description What support looks into: 0 the console, 1 servers. */
            resource_type_id: string;
            /** @description The same in words. */
            resource_type_name: string;
            /** @description How it looks: 0 by an agency, 1 by a login. */
            visit_type_id: string;
            /** @description The same in words. */
            visit_type_name: string;
            /**
             * Format: date-time
             * @description From when on support may look; absent before it is confirmed.
             */
            auth_effective_time?: string;
            /**
             * Format: date-time
             * @description Until when it may; absent before it is confirmed.
             */
            auth_expire_time?: string;
            /** @description Why it was rejected; absent where no reason was given. */
            reject_reason?: string;
            /** @description The user who filed the ticket. */
            xcustomer_name: string;
            /** @description What support wants. */
            auth_describe: string;
            /** @description What support wants to look into. */
            incident_auth_detail_list: components["schemas"]["AuthorizedThing"][];
            /** @description The user who answered; absent before. */
            auth_handler_name?: string;
            /** @description The agency by which support looks; absent where there is none. */
            agency_name?: string;
            /** @description As resource_type_id. */
            content_type_id: string;
            /** @description As resource_type_name. */
            content_type_name: string;
        };
        /** @description What is answered when there is nothing to tell. Both fields are absent; a refusal has them. */
        TicketDone: {
            /** @description Absent in an answer that served. */
            error_code?: string;
            /** @description Absent in an answer that served. */
            error_msg?: string;
        };
        TicketFile: {
            /** @description The id of the file. */
            accessory_id: string;
            /** @description The name of the file. */
            file_actual_name: string;
        };
        /** @description Why a request was not served. What the business layer refuses has this body with status 200; the status alone does not tell. */
        TicketRefusal: {
            /**
             * @description `OSM.xxxx` from the ticket service, `APIGW.xxxx` from the gateway in front of it.
             * @example OSM.01010015
             */
            error_code: string;
            /**
             * @description The reason in words; a fault of a parameter names the parameter.
             * @example This case does not exist.
             */
            error_msg: string;
            /** @description The gateway's name for this request; only in the gateway's own refusals. */
            request_id?: string;
        };
        /** @description How content a customer is in one dimension. */
        TicketScore: {
            /**
             * Format: int32
             * @description The highest score; it is not looked at in a request.
             */
            value?: number;
            /**
             * Format: int32
             * @description The dimension: 1 how quick it was, 3 how good its result is.
             */
            satisfaction_id: number;
            /**
             * Format: int32
             * @description From 1 to 5.
             */
            satisfaction_value: number;
            /** @description The name of the dimension. */
            satisfaction_name?: string;
            /**
             * Format: int32
             * @description The step of the score; it is not looked at in a request.
             */
            per_value?: number;
            /** @description The group of dimensions. */
            sat_category_id?: string;
            /** @description The name of that group. */
            sat_category_name?: string;
        };
        TicketUser: {
            /** @description Its number, anonymous; blank where there is none. */
            mobile: string;
            /** @description Its address, anonymous; blank where there is none. */
            email: string;
            /** @description The user. */
            customer_id: string;
            /** @description The account. */
            domain_id: string;
            /** @description Its name, anonymous. */
            customer_name: string;
            /** @description The code of the country of the number; blank where the number has it. */
            area_code: string;
        };
        TicketVerifiedContact: {
            /**
             * Format: int32
             * @description 0 a mobile phone, 1 a mail address.
             * @enum {integer}
             */
            contact_way: 0 | 1;
            /** @description The number or the address. */
            contact_value: string;
            /** @description The code of the country of a number; blank for mail. */
            area_code: string;
            /** @description The number of the verification, for x-phone-verifiedid or x-email-verifiedid of CreateCases. */
            verified_id: string;
        };
        UnreadInstantMessages: {
            /** @description A row for each ticket. */
            imunread: components["schemas"]["InstantUnread"][];
        };
        UploadedAccessory: {
            /** @description The id by which a ticket or a message names the file. */
            accessory_id: string;
        };
        VerifiedByCode: {
            /** @description The code that was sent. */
            verify_code: string;
            /** @description The number or the address. */
            contact_value: string;
            /**
             * Format: int32
             * @description 0 a mobile phone, 1 a mail address.
             * @enum {integer}
             */
            contact_way: 0 | 1;
            /** @description The code of the country of a number, without a plus. It is not looked at for mail. Absent, null and blank mean none. */
            area_code?: string;
            /** @description The user who verifies it; only the caller may. Absent, null and blank mean the caller. */
            x_customer_id?: string;
            /** @description The account; only the own one may. Absent, null and blank mean the own one. */
            customer_id?: string;
        };
    };
    responses: {
        /** @description The request breaks a rule of the service and was not looked at; nothing was changed. */
        TicketBadRequest: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["SandboxHint"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": "OSM.0001",
                 *       "error_msg": "Failed"
                 *     }
                 */
                "application/json": components["schemas"]["TicketRefusal"];
            };
        };
        /** @description The service failed. */
        TicketFailed: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["SandboxHint"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": "OSM.0004",
                 *       "error_msg": "Internal Server Error"
                 *     }
                 */
                "application/json": components["schemas"]["TicketRefusal"];
            };
        };
        /** @description This caller may not use this operation. */
        TicketForbidden: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["SandboxHint"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": "OSM.0003",
                 *       "error_msg": "Forbidden"
                 *     }
                 */
                "application/json": components["schemas"]["TicketRefusal"];
            };
        };
        /** @description More requests than the quota of this operation allows. */
        TicketThrottled: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["SandboxHint"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": "APIGW.0308",
                 *       "error_msg": "The throttling threshold has been reached: policy user over ratelimit,limit:10,time:1 second",
                 *       "request_id": "0f6d2b9c4e8a4d7db1c35a7e9f204b68"
                 *     }
                 */
                "application/json": components["schemas"]["TicketRefusal"];
            };
        };
        /** @description The signature or the token does not identify the caller. */
        TicketUnauthenticated: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["SandboxHint"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": "APIGW.0301",
                 *       "error_msg": "Incorrect IAM authentication information: decrypt token fail",
                 *       "request_id": "0f6d2b9c4e8a4d7db1c35a7e9f204b68"
                 *     }
                 */
                "application/json": components["schemas"]["TicketRefusal"];
            };
        };
    };
    parameters: {
        /** @description The ticket. */
        CaseId: string;
        /** @description Filed at this time or later, `2026-05-06 08:00:00` in the zone of X-Time-Zone. Absent and blank mean no bound. */
        CreatedFrom: string;
        /** @description Filed at this time or earlier, `2026-05-06 18:00:00` in the zone of X-Time-Zone. Absent and blank mean no bound. */
        CreatedUntil: string;
        /** @description The group of the caller, to reach tickets that other users of the account filed; that takes the permission Ticket Group Operator. Absent and blank mean none. */
        GroupId: string;
        /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
        Language: string;
        /** @description How many to give at most. The default is 10. */
        Limit: number;
        /** @description How many to leave out. The default is 0. */
        Offset: number;
        /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
        Site: 0 | 1;
        /** @description The time zone of times without one. The default is GMT+8. */
        TimeZone: string;
    };
    requestBodies: never;
    headers: {
        /** @description Why the sandbox refused the request and what helps, in a short line; more is in the journal, under the request's id. The live platform does not send it. */
        SandboxHint: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ListOrderIncident: {
        parameters: {
            query?: {
                /** @description The version of the client; it is not looked at. Absent and blank mean none. */
                version?: string;
                /** @description Words of the description; each has to stand in it. Blanks separate those of one text. Absent means all. */
                searchKey?: string[];
                /** @description Ids of labels; a ticket has to have one of them. Absent means all. */
                labelIdList?: number[];
                /** @description A part of the id or of the description. Absent and blank mean all. */
                appKey?: string;
                /** @description A part of the id. Absent and blank mean all. */
                incidentId?: string;
                /** @description Filed at this time or later, `2026-05-06 08:00:00` in GMT+8. Absent and blank mean no bound. */
                queryStartTime?: string;
                /** @description Filed at this time or earlier, `2026-05-06 18:00:00` in GMT+8. Absent and blank mean no bound. */
                queryEndTime?: string;
                /** @description One state. Absent means all. 0 not accepted yet, 1 being worked on, 2 its result waits to be confirmed, 3 completed, 4 cancelled, 5 paused, 12 invalid, 17 support waits for the customer. */
                status?: 0 | 1 | 2 | 3 | 4 | 5 | 12 | 17;
                /** @description Several states with commas. Absent and blank mean all. */
                incidentStatus?: string;
                /** @description A part of the name of the user who filed it. Absent and blank mean all. */
                xCustomerName?: string;
                /** @description The group, to see what other users of the account filed. Absent and blank mean none. */
                groupId?: string;
                /** @description The product. Absent and blank mean all. */
                productCategoryId?: string;
                /** @description The kind of problem. Absent and blank mean all. */
                businessTypeId?: string;
                /** @description The page, from 1. The default is 1. */
                pageNo?: number;
                /** @description How many a page has. The default is 10. */
                pageSize?: number;
                /** @description Only what this user filed. Absent and blank mean all. */
                xCustomerId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of tickets and how many fit in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "totalCount": 1,
                     *       "incidentInfoList": [
                     *         {
                     *           "incidentId": "TT202605060001",
                     *           "type": 0,
                     *           "businessTypeName": "续费咨询",
                     *           "incidentTypeName": "财务",
                     *           "customerId": "1c0f5d2e8ab34c6d9e7f0a1b2c3d4e5f",
                     *           "xcustomerId": "6a1b2c3d4e5f60718293a4b5c6d7e8f9",
                     *           "xcustomerName": "partner-admin",
                     *           "dcName": "",
                     *           "simpleDescribe": "May I renew for one month?",
                     *           "status": 1,
                     *           "createTime": "2026-05-06T12:00:00Z",
                     *           "gray": false,
                     *           "labelList": [
                     *             {
                     *               "labelId": "1",
                     *               "name": "urgent",
                     *               "color": "#ff0000"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrderIncidents"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    CreateDiagnoseFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": 1,
                 *       "content": "It found the reason.",
                 *       "is_helpful": true
                 *     }
                 */
                "application/json": components["schemas"]["DiagnosisOpinion"];
            };
        };
        responses: {
            /** @description It is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["TicketDone"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListDiagnoseJob: {
        parameters: {
            query?: {
                /** @description The diagnosis; absent means the latest of the account. */
                job_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The diagnosis. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 3,
                     *       "job_id": 1,
                     *       "domain_id": "0f6d2b9c4e8a4d7db1c35a7e9f204b68",
                     *       "items_result": [
                     *         {
                     *           "status": 3,
                     *           "visible": 1,
                     *           "resource_id": "hws.service.type.ec2",
                     *           "resource_name": "Elastic Cloud Server",
                     *           "check_id": "0f6d2b9c4e8a4d7db1c35a7e9f204b68",
                     *           "check_name": "ecs-1",
                     *           "problem_level": 3
                     *         }
                     *       ],
                     *       "create_time": 1778054400000
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: int32
                         * @description 2 it is running, 3 it is done. 0, 4, 7 and 8, of preparation and failure, do not occur in a sandbox.
                         * @enum {integer}
                         */
                        status?: 0 | 2 | 3 | 4 | 7 | 8;
                        /** @description Absent in an answer that served. */
                        error_code?: string;
                        /** @description Absent in an answer that served. */
                        error_msg?: string;
                        /**
                         * Format: int32
                         * @description The diagnosis.
                         */
                        job_id?: number;
                        /** @description The account. */
                        domain_id?: string;
                        /** @description What it looked at; empty before it is done. */
                        items_result?: components["schemas"]["DiagnosisItem"][];
                        /**
                         * Format: int64
                         * @description When it began, in milliseconds.
                         */
                        create_time?: number;
                    } | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListDiagnoseItems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "job_id": "1",
                 *       "item_ids": "0f6d2b9c4e8a4d7db1c35a7e9f204b68"
                 *     }
                 */
                "application/json": components["schemas"]["DiagnosisItemsQuery"];
            };
        };
        responses: {
            /** @description The results. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "item_results": [
                     *         {
                     *           "status": 3,
                     *           "level": 4,
                     *           "suggestion": "Renew the resource.",
                     *           "response": "The resource does not work.",
                     *           "check_id": "0f6d2b9c4e8a4d7db1c35a7e9f204b68",
                     *           "check_name": "ecs-1",
                     *           "check_name_en": "ecs-1",
                     *           "suggestion_url": "https://support.huaweicloud.com/"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description Absent in an answer that served. */
                        error_code?: string;
                        /** @description Absent in an answer that served. */
                        error_msg?: string;
                        /** @description The results, in the order of the diagnosis. */
                        item_results?: components["schemas"]["DiagnosisResult"][];
                    } | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    CreateDiagnoseJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": 1,
                 *       "params": {},
                 *       "region_id": "la-north-2"
                 *     }
                 */
                "application/json": components["schemas"]["DiagnosisStart"];
            };
        };
        responses: {
            /** @description It has begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "job_id": "1"
                     *     }
                     */
                    "application/json": {
                        /** @description Absent in an answer that served. */
                        error_code?: string;
                        /** @description Absent in an answer that served. */
                        error_msg?: string;
                        /** @description The diagnosis. */
                        job_id?: string;
                    } | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListDiagnoseResources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "region": "la-north-2"
                 *     }
                 */
                "application/json": components["schemas"]["DiagnosisResourcesQuery"];
            };
        };
        responses: {
            /** @description The servers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "result": [
                     *         {
                     *           "id": "0f6d2b9c4e8a4d7db1c35a7e9f204b68",
                     *           "name": "ecs-1",
                     *           "status": "ACTIVE",
                     *           "tenantId": "0f6d2b9c4e8a4d7db1c35a7e9f204b68",
                     *           "userId": "0f6d2b9c4e8a4d7db1c35a7e9f204b68",
                     *           "metadata": {
                     *             "region": "la-north-2",
                     *             "spec": "hws.resource.type.vm"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: int32
                         * @description How many there are.
                         */
                        total_count: number;
                        /** @description The servers. */
                        result: components["schemas"]["DiagnosedServer"][];
                    } | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListDiagnoseRecords: {
        parameters: {
            query?: {
                /** @description How many a page has. Absent and blank mean 10. */
                page_size?: number;
                /** @description The page, from 1. Absent and blank mean 1. */
                page_no?: number;
                /** @description 1 servers (ECS), 2 databases (RDS), 3 networks, 4 disks. Absent and blank mean all. */
                type?: 1 | 2 | 3 | 4;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The diagnoses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "records": [
                     *         {
                     *           "id": "1",
                     *           "status": "3",
                     *           "params": {},
                     *           "domain_id": "0f6d2b9c4e8a4d7db1c35a7e9f204b68",
                     *           "create_time": 1778054400000,
                     *           "job_id": "1",
                     *           "abnormal_items": [],
                     *           "red_count": 0,
                     *           "region": "la-north-2"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description Absent in an answer that served. */
                        error_code?: string;
                        /** @description Absent in an answer that served. */
                        error_msg?: string;
                        /**
                         * Format: int32
                         * @description How many there are.
                         */
                        total_count?: number;
                        /** @description The diagnoses of this page. */
                        records?: components["schemas"]["DiagnosisRecord"][];
                    } | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    OpenAccessoryUrl: {
        parameters: {
            query: {
                /** @description The moment at which the address ends, in milliseconds. */
                expires: string;
                /** @description What tells that the address was given out. */
                signature: string;
            };
            header?: never;
            path: {
                /** @description The attachment. */
                accessory_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content, byte for byte. */
            200: {
                headers: {
                    /** @description The name of the file. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                    "application/json": components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    UploadAccessory: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AccessoryForm"];
            };
        };
        responses: {
            /** @description The id of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessory_id": "0f6d2b9c4e8a4d7db1c35a7e9f204b68"
                     *     }
                     */
                    "application/json": components["schemas"]["UploadedAccessory"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListAccessoryAccessUrls: {
        parameters: {
            query: {
                /** @description The group of the caller, to reach tickets that other users of the account filed; that takes the permission Ticket Group Operator. Absent and blank mean none. */
                group_id?: components["parameters"]["GroupId"];
                /** @description The attachments, with commas between them; all must be within reach. */
                accessory_ids: string[];
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessory_urls": [
                     *         {
                     *           "accessory_id": "0f6d2b9c4e8a4d7db1c35a7e9f204b68",
                     *           "accessory_name": "error.log",
                     *           "accessory_url": "http://127.0.0.1:4010/v2/servicerequest/accessory-files/0f6d2b9c4e8a4d7db1c35a7e9f204b68?expires=1778074200000&signature=6a3be3c1f7f04bc4a4dd1d5a1ac96d0e"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description The files, in the order in which they were asked for. */
                        accessory_urls: components["schemas"]["AccessoryUrl"][];
                    } | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    UploadJsonAccessories: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accessory_name": "error.log",
                 *       "accessory_from": "incident",
                 *       "accessory_data": "NDA0IE5vdCBGb3VuZAo="
                 *     }
                 */
                "application/json": components["schemas"]["AccessoryInJson"];
            };
        };
        responses: {
            /** @description The id of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessory_id": "0f6d2b9c4e8a4d7db1c35a7e9f204b68"
                     *     }
                     */
                    "application/json": components["schemas"]["UploadedAccessory"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ShowAccessoryLimits: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The limits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessory_limit": {
                     *         "limit_count": "5",
                     *         "limit_size": "4",
                     *         "limit_file_type": "jpg,jpeg,bmp,png,gif,txt,zip,docx,msg,eml,xlsx,pdf,log,ini,mp4,mov"
                     *       }
                     *     }
                     */
                    "application/json": {
                        accessory_limit: components["schemas"]["AccessoryLimits"];
                    } | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    DownloadAccessories: {
        parameters: {
            query?: {
                /** @description The group of the caller, to reach tickets that other users of the account filed; that takes the permission Ticket Group Operator. Absent and blank mean none. */
                group_id?: components["parameters"]["GroupId"];
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The attachment, or several with commas between them. */
                accessory_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content, byte for byte; a ZIP archive where several were asked for. */
            200: {
                headers: {
                    /** @description The name of the file. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                    "application/json": components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    DeleteAccessories: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The attachment. */
                accessory_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["TicketDone"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ShowDownloadAccessoryUrl: {
        parameters: {
            query: {
                /** @description What the file is part of: DEFAULT whatever it is, NO_RELATION nothing, INCIDENT or MESSAGE a ticket. Files of the other kinds do not occur in a sandbox. */
                relation_type: "DEFAULT" | "NO_RELATION" | "NOTIFICATION" | "INCIDENT" | "MESSAGE" | "INSPECTION" | "CONNECT";
                /** @description The ticket or the message that the file is part of; absent and blank: any. */
                relation_id?: string;
                /** @description The ticket that the file is part of; absent and blank: any. */
                incident_id?: string;
            };
            header?: never;
            path: {
                /** @description The attachment. */
                accessory_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessory_url": "http://127.0.0.1:4010/v2/servicerequest/accessory-files/0f6d2b9c4e8a4d7db1c35a7e9f204b68?expires=1778074200000&signature=6a3be3c1f7f04bc4a4dd1d5a1ac96d0e"
                     *     }
                     */
                    "application/json": {
                        /** @description The address. */
                        accessory_url?: string;
                        /** @description Absent in an answer that served. */
                        error_code?: string;
                        /** @description Absent in an answer that served. */
                        error_msg?: string;
                    } | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    DownloadImages: {
        parameters: {
            query?: {
                /** @description The group of the caller, to reach tickets that other users of the account filed; that takes the permission Ticket Group Operator. Absent and blank mean none. */
                group_id?: components["parameters"]["GroupId"];
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The attachment. */
                accessory_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content, byte for byte. */
            200: {
                headers: {
                    /** @description The name of the file. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                    "application/json": components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListAgencies: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agencies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "agency_list": [
                     *         {
                     *           "id": "0f6d2b9c4e8a4d7db1c35a7e9f204b68",
                     *           "name": "sandbox_partner_IDP",
                     *           "duration": "FOREVER",
                     *           "trust_domain_name": "sandbox-partner",
                     *           "trust_domain_id": "0f6d2b9c4e8a4d7db1c35a7e9f204b68",
                     *           "create_time": "2026-01-06T08:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: int32
                         * @description How many there are.
                         */
                        total_count: number;
                        /** @description The agencies. */
                        agency_list: components["schemas"]["TicketAgency"][];
                    } | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ShowLatestPublishedAgreement: {
        parameters: {
            query?: {
                /** @description 0 filing a ticket, 1 filing one as a seller of the marketplace, 2 letting support in. Absent and blank mean 0. */
                agreement_type?: "0" | "1" | "2";
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agreement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "case_agreement": {
                     *         "id": "100",
                     *         "agreement_name": "Service Ticket Agreement",
                     *         "agreement_type": "0",
                     *         "agreement_type_name": "Filing a ticket",
                     *         "content": "Support may read what you write.",
                     *         "version": 1
                     *       }
                     *     }
                     */
                    "application/json": {
                        case_agreement: components["schemas"]["TicketAgreement"];
                    } | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ShowSignedLatestPublishedAgreement: {
        parameters: {
            query?: {
                /** @description 0 filing a ticket, 1 filing one as a seller of the marketplace, 2 letting support in. Absent and blank mean 0. */
                agreement_type?: "0" | "1" | "2";
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it is signed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "is_signed_latest": true
                     *     }
                     */
                    "application/json": {
                        /** @description Whether it is signed. */
                        is_signed_latest: boolean;
                    } | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    SignPublishedAgreement: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The agreement; only its newest version is signed. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "relation_id": "TT202605060001"
                 *     }
                 */
                "application/json": components["schemas"]["AgreementSigning"];
            };
        };
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agreement_signed_record_id": 1
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: int32
                         * @description The number of the record.
                         */
                        agreement_signed_record_id: number;
                    } | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListAuthorizations: {
        parameters: {
            query?: {
                /** @description A part of the name of the user who filed the ticket. Absent and blank mean all. */
                sub_customer_name?: string;
                /** @description The ticket. Absent and blank mean all. */
                incident_id?: string;
                /** @description 0 asked for, 1 confirmed, 2 rejected, 3 cancelled, 4 expired. Absent and blank mean all. */
                status?: number;
                /** @description A part of the description of the ticket. Absent and blank mean all. */
                simple_description?: string;
                /** @description How many to leave out. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many to give at most. The default is 10. */
                limit?: components["parameters"]["Limit"];
                /** @description The group of the caller, to reach tickets that other users of the account filed; that takes the permission Ticket Group Operator. Absent and blank mean none. */
                group_id?: components["parameters"]["GroupId"];
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The authorizations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 0,
                     *       "incident_auth_list": []
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: int32
                         * @description How many there are.
                         */
                        count: number;
                        /** @description The authorizations of this page. */
                        incident_auth_list: components["schemas"]["TicketAuthorization"][];
                    } | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    CheckHosts: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The detail of the authorization. */
                authorization_detail_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "port": 22,
                 *       "account": "root",
                 *       "password": "Correct-7-horses"
                 *     }
                 */
                "application/json": components["schemas"]["HostLogin"];
            };
        };
        responses: {
            /** @description Support could log in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["TicketDone"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ShowLoginType: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it logs in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "login_type": "account"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description `account` or `iam`.
                         * @enum {string}
                         */
                        login_type: "account" | "iam";
                    } | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ShowAuthorizationDetail: {
        parameters: {
            query?: {
                /** @description The group of the caller, to reach tickets that other users of the account filed; that takes the permission Ticket Group Operator. Absent and blank mean none. */
                group_id?: components["parameters"]["GroupId"];
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The authorization. */
                authorization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The authorization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0f6d2b9c4e8a4d7db1c35a7e9f204b68",
                     *       "status": 0,
                     *       "incident_id": "TT202605060001",
                     *       "simple_description": "The server is slow.",
                     *       "resource_type_id": "1",
                     *       "resource_type_name": "Server",
                     *       "visit_type_id": "1",
                     *       "visit_type_name": "Login",
                     *       "xcustomer_name": "demo-customer-01",
                     *       "auth_describe": "To read its logs.",
                     *       "content_type_id": "1",
                     *       "content_type_name": "Server",
                     *       "incident_auth_detail_list": [
                     *         {
                     *           "id": 1,
                     *           "type": 1,
                     *           "instance_id": "0f6d2b9c4e8a4d7db1c35a7e9f204b68",
                     *           "instance_name": "ecs-1",
                     *           "region_id": "la-north-2"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TicketAuthorizationDetail"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ConfirmAuthorizations: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The authorization. */
                authorization_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "auth_detail_list": [
                 *         {
                 *           "auth_detail_id": 1,
                 *           "port": 22,
                 *           "account": "root",
                 *           "password": "Correct-7-horses"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AuthorizationConsent"];
            };
        };
        responses: {
            /** @description Support is let in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["TicketDone"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    UpdateAuthorizations: {
        parameters: {
            query?: {
                /** @description `reject` what is asked for, `cancel` what was confirmed. Absent and blank mean `reject`. */
                action_id?: "reject" | "cancel";
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The authorization. */
                authorization_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reject_reason": "Not on this server."
                 *     }
                 */
                "application/json": components["schemas"]["AuthorizationAction"];
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["TicketDone"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListHistorySessions: {
        parameters: {
            query?: {
                /** @description The group of the caller, to reach tickets that other users of the account filed; that takes the permission Ticket Group Operator. Absent and blank mean none. */
                group_id?: components["parameters"]["GroupId"];
                /** @description How many to leave out. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many to give at most. The default is 10. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The authorization. */
                authorization_id: string;
                /** @description The detail of the authorization. */
                authorization_detail_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "session_list": [
                     *         {
                     *           "duration": "00:05:00",
                     *           "session_id": 1,
                     *           "start_time": "2026-05-06T08:00:00Z",
                     *           "end_time": "2026-05-06T08:05:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: int32
                         * @description How many there are.
                         */
                        total_count: number;
                        /** @description The sessions of this page. */
                        session_list: {
                            /** @description How long it took, `00:05:00`. */
                            duration: string;
                            /**
                             * Format: int64
                             * @description The session.
                             */
                            session_id: number;
                            /**
                             * Format: date-time
                             * @description When it began.
                             */
                            start_time: string;
                            /**
                             * Format: date-time
                             * @description When it ended.
                             */
                            end_time: string;
                        }[];
                    } | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListTransportHistories: {
        parameters: {
            query?: {
                /** @description The group of the caller, to reach tickets that other users of the account filed; that takes the permission Ticket Group Operator. Absent and blank mean none. */
                group_id?: components["parameters"]["GroupId"];
                /** @description 1 the oldest first, 0 the latest first. Absent and blank mean 0. */
                sort?: 0 | 1;
                /** @description How many to leave out. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many to give at most. The default is 10. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The authorization. */
                authorization_id: string;
                /** @description The detail of the authorization. */
                authorization_detail_id: number;
                /** @description The session. */
                session_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "file_ops_list": [
                     *         {
                     *           "duration": "00:00:02",
                     *           "operate_time": "2026-05-06T08:02:00Z",
                     *           "operate_type": "download",
                     *           "file_name": "messages",
                     *           "from_path": "/var/log",
                     *           "to_path": "/tmp",
                     *           "file_size": "12.0K",
                     *           "oper_result": "success"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: int32
                         * @description How many there are.
                         */
                        total_count: number;
                        /** @description The files of this page. */
                        file_ops_list: components["schemas"]["MovedFile"][];
                    } | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListHistoryOperateLogs: {
        parameters: {
            query?: {
                /** @description The group of the caller, to reach tickets that other users of the account filed; that takes the permission Ticket Group Operator. Absent and blank mean none. */
                group_id?: components["parameters"]["GroupId"];
                /** @description 1 the oldest first, 0 the latest first. Absent and blank mean 0. */
                sort?: 0 | 1;
                /** @description How many to leave out. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many to give at most. The default is 10. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The authorization. */
                authorization_id: string;
                /** @description The detail of the authorization. */
                authorization_detail_id: number;
                /** @description The session. */
                session_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The commands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "ops_list": [
                     *         {
                     *           "oper": "df -h",
                     *           "operate_time": "2026-05-06T08:01:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: int32
                         * @description How many there are.
                         */
                        total_count: number;
                        /** @description The commands of this page. */
                        ops_list: {
                            /** @description The command. */
                            oper: string;
                            /**
                             * Format: date-time
                             * @description When it was typed.
                             */
                            operate_time: string;
                        }[];
                    } | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListCaseCcEmails: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cc_email_info": {
                     *         "user_id": "6a1b2c3d4e5f60718293a4b5c6d7e8f9",
                     *         "customer_id": "1c0f5d2e8ab34c6d9e7f0a1b2c3d4e5f",
                     *         "cc_email": "lead@example.com"
                     *       },
                     *       "mc_email_infos": [
                     *         "lead@example.com"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CaseCopies"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListCases: {
        parameters: {
            query?: {
                /** @description Words of the description, at most 3 texts; each word has to stand in it. Commas separate texts, blanks words. Absent and blank mean all. */
                search_key?: string[];
                /** @description Ids of labels, at most 5, with commas; a ticket has to have one of them. Absent means all. */
                label_id_list?: string[];
                /** @description A part of the id or of the description. Absent and blank mean all. */
                app_key?: string;
                /** @description A part of the id. Absent and blank mean all. */
                incident_id?: string;
                /** @description Filed at this time or later, `2026-05-06 08:00:00` in the zone of X-Time-Zone. Absent and blank mean no bound. */
                query_start_time?: components["parameters"]["CreatedFrom"];
                /** @description Filed at this time or earlier, `2026-05-06 18:00:00` in the zone of X-Time-Zone. Absent and blank mean no bound. */
                query_end_time?: components["parameters"]["CreatedUntil"];
                /** @description One state. Absent means all. 0 not accepted yet, 1 being worked on, 2 its result waits to be confirmed, 3 completed, 4 cancelled, 5 paused, 12 invalid, 17 support waits for the customer. */
                status?: 0 | 1 | 2 | 3 | 4 | 5 | 12 | 17;
                /** @description Several states with commas, `0,1,17`. Absent and blank mean all. */
                incident_status?: string;
                /** @description Only what this user filed. Absent and blank mean all. */
                x_customer_id?: string;
                /** @description A part of the name of the user who filed it. Absent and blank mean all. */
                x_customer_name?: string;
                /** @description The group of the caller, to reach tickets that other users of the account filed; that takes the permission Ticket Group Operator. Absent and blank mean none. */
                group_id?: components["parameters"]["GroupId"];
                /** @description How many to leave out. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many to give at most. The default is 10. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of tickets and how many fit in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "incident_info_list": [
                     *         {
                     *           "incident_id": "TT202605060001",
                     *           "status": 1,
                     *           "business_type_name": "续费咨询",
                     *           "incident_type_name": "财务",
                     *           "product_category_name": "费用中心",
                     *           "incident_service_type": "0",
                     *           "customer_id": "1c0f5d2e8ab34c6d9e7f0a1b2c3d4e5f",
                     *           "xcustomer_id": "6a1b2c3d4e5f60718293a4b5c6d7e8f9",
                     *           "xcustomer_name": "partner-admin",
                     *           "dc_name": "",
                     *           "simple_description": "May I renew for one month?",
                     *           "create_time": "2026-05-06T12:00:00Z",
                     *           "label_list": [
                     *             {
                     *               "label_id": 1,
                     *               "name": "urgent",
                     *               "color": "#ff0000"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Cases"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    CreateCases: {
        parameters: {
            query?: never;
            header?: {
                /** @description What the list of verified contacts gives for `remind_mobile`. Without it, or a good `verify_code`, only the registered number is taken. */
                "x-phone-verifiedid"?: string;
                /** @description What the list of verified contacts gives for `remind_mail`. Without it, or a good `verify_code`, only the registered address is taken. */
                "x-email-verifiedid"?: string;
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "business_type_id": "9b1a349c3a2849a391d58c10f9dc55a1",
                 *       "simple_description": "May I renew for one month?",
                 *       "source_id": "83aeb0f2834c4df49826c781d32a963e",
                 *       "remind_time": "0"
                 *     }
                 */
                "application/json": components["schemas"]["CaseCreation"];
            };
        };
        responses: {
            /** @description The id of the new ticket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "incident_id": "TT202605060001"
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedCase"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListCaseCounts: {
        parameters: {
            query?: {
                /** @description One state. Absent means all. */
                status?: 0 | 1 | 2 | 3 | 4 | 5 | 12 | 17;
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "incident_status_counts": [
                     *         {
                     *           "status": 0,
                     *           "count": 2
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CaseCounts"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    DownloadCases: {
        parameters: {
            query: {
                /** @description The language of names, `zh-cn` or `en-us`. */
                language: string;
                /** @description The time zone of all times, `GMT+8`. */
                timezone: string;
                /** @description A part of the id. Absent and blank mean all. */
                incident_id?: string;
                /** @description Filed at this time or later, `2026-05-06 08:00:00` in the zone of X-Time-Zone. Absent and blank mean no bound. */
                query_start_time?: components["parameters"]["CreatedFrom"];
                /** @description Filed at this time or earlier, `2026-05-06 18:00:00` in the zone of X-Time-Zone. Absent and blank mean no bound. */
                query_end_time?: components["parameters"]["CreatedUntil"];
                /** @description A part of the name of the user who filed it. Absent and blank mean all. */
                x_customer_name?: string;
                /** @description Words of the description with blanks between them; each has to stand in it. Absent and blank mean all. */
                search_key?: string;
                /** @description One state. Absent means all. 0 not accepted yet, 1 being worked on, 2 its result waits to be confirmed, 3 completed, 4 cancelled, 5 paused, 12 invalid, 17 support waits for the customer. */
                status?: 0 | 1 | 2 | 3 | 4 | 5 | 12 | 17;
                /** @description The account; only the own one has tickets to show. Absent and blank mean the own one. */
                customer_id?: string;
                /** @description Where tickets came from, with commas; all of the sandbox came from the API, whose id is that of `source_id`. Absent means all. */
                tenant_source_id_list?: string[];
                /** @description Only what this user filed. Absent and blank mean all. */
                sub_customer_id?: string;
                /** @description How many to leave out. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many to give at most. The default is 1000. */
                limit?: number;
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                    "application/json": components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListNewInstantMessages: {
        parameters: {
            query: {
                /** @description Ids of tickets with commas; all have to be tickets of the caller. */
                case_ids: string[];
                /** @description What the last call gave. Absent and blank mean from the beginning. */
                last_message_time_id?: string;
                /** @description The group of the caller, to reach tickets that other users of the account filed; that takes the permission Ticket Group Operator. Absent and blank mean none. */
                group_id?: components["parameters"]["GroupId"];
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The states, the new messages, and where the next call goes on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "imstatus": [
                     *         {
                     *           "status": 1,
                     *           "incident_id": "TT202605060001"
                     *         }
                     *       ],
                     *       "immsg": [
                     *         {
                     *           "incident_id": "TT202605060001",
                     *           "message_list": [
                     *             {
                     *               "type": 0,
                     *               "replier_type": 0,
                     *               "replier": "6a1b2c3d4e5f60718293a4b5c6d7e8f9",
                     *               "replier_name": "partner-admin",
                     *               "content": "May I renew for one month?",
                     *               "create_time": "2026-05-06T12:00:00Z",
                     *               "is_first_message": 1,
                     *               "iam_user_type": 0,
                     *               "accessory_list": []
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "last_message_time_id": "12"
                     *     }
                     */
                    "application/json": components["schemas"]["NewInstantMessages"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListUnreadNewInstantMessages: {
        parameters: {
            query: {
                /** @description Ids of tickets with commas; all have to be tickets of the caller. */
                case_ids: string[];
                /** @description The group of the caller, to reach tickets that other users of the account filed; that takes the permission Ticket Group Operator. Absent and blank mean none. */
                group_id?: components["parameters"]["GroupId"];
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "imunread": [
                     *         {
                     *           "status": 1,
                     *           "incident_id": "TT202605060001",
                     *           "unread_num": 2
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UnreadInstantMessages"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ShowPartnersCasesPrivilege: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "has_privilege": false
                     *     }
                     */
                    "application/json": {
                        /** @description Whether it is. */
                        has_privilege: boolean;
                    } | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ShowPartnersServiceInfo: {
        parameters: {
            query?: {
                /** @description The sub-type of a ticket; it is not looked at. */
                case_sub_type_id?: string;
                /** @description The product of a seller; it is not looked at. */
                product_id?: string;
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The partner. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "partners_service_info": {
                     *         "customer_id": "0f6d2b9c4e8a4d7db1c35a7e9f204b68",
                     *         "customer_name": "sandbox-partner",
                     *         "service_time_zone": "GMT+08:00",
                     *         "service_time_day": "5",
                     *         "service_time_hour": "8"
                     *       }
                     *     }
                     */
                    "application/json": {
                        partners_service_info?: components["schemas"]["PartnerService"];
                    } | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ShowCaseDetail: {
        parameters: {
            query?: {
                /** @description The group of the caller, to reach tickets that other users of the account filed; that takes the permission Ticket Group Operator. Absent and blank mean none. */
                group_id?: components["parameters"]["GroupId"];
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The ticket. */
                case_id: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "incident_detail_info": {
                     *         "incident_id": "TT202605060001",
                     *         "status": 1,
                     *         "judgement": "",
                     *         "business_type_name": "续费咨询",
                     *         "incident_type_name": "财务",
                     *         "customer_id": "1c0f5d2e8ab34c6d9e7f0a1b2c3d4e5f",
                     *         "xcustomer_id": "6a1b2c3d4e5f60718293a4b5c6d7e8f9",
                     *         "xcustomer_name": "partner-admin",
                     *         "dc_name": "",
                     *         "simple_description": "May I renew for one month?",
                     *         "source_name": "API",
                     *         "create_time": "2026-05-06T12:00:00Z",
                     *         "message_list": [
                     *           {
                     *             "message_id": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
                     *             "type": 0,
                     *             "replier": "6a1b2c3d4e5f60718293a4b5c6d7e8f9",
                     *             "replier_name": "partner-admin",
                     *             "content": "May I renew for one month?",
                     *             "create_time": "2026-05-06T12:00:00Z",
                     *             "is_first_message": 1,
                     *             "accessory_list": []
                     *           }
                     *         ],
                     *         "incident_satisfaction": [],
                     *         "severity_name": "",
                     *         "business_ownership": 0,
                     *         "resolve_time": 0,
                     *         "ext_info": {
                     *           "area_code": "86",
                     *           "remind_mobile": "13900000001",
                     *           "remind_mail": "ops@example.com",
                     *           "contact_type": "0",
                     *           "remind_time": "0",
                     *           "cc_email": ""
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CaseDetail"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    UpdateCases: {
        parameters: {
            query: {
                /** @description `press` urges, `cancel`, `close` and `delete` do what they say. */
                action_id: "cancel" | "close" | "press" | "delete";
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The ticket. */
                case_id: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "operate_desc": "Solved, thank you."
                 *     }
                 */
                "application/json": components["schemas"]["CaseAction"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["TicketDone"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    UpdateCaseContactInfo: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The ticket. */
                case_id: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "remind_mail": "ops@example.com",
                 *       "remind_time": "09:00-18:00"
                 *     }
                 */
                "application/json": components["schemas"]["CaseContactChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["TicketDone"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ShowCaseExtendsParam: {
        parameters: {
            query?: {
                /** @description The group of the caller, to reach tickets that other users of the account filed; that takes the permission Ticket Group Operator. Absent and blank mean none. */
                group_id?: components["parameters"]["GroupId"];
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The ticket. */
                case_id: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fields. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "extends_map": {
                     *         "quota_name": "ECS"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CaseExtras"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    CreateCaseExtendsParam: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The ticket. */
                case_id: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "extends_map": {
                 *         "quota_name": "ECS"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CaseExtrasChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["TicketDone"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListMoreInstantMessages: {
        parameters: {
            query: {
                /** @description The moment: `2026-05-06T12:00:00Z`, `2026-05-06 20:00:00` in the zone of X-Time-Zone, or milliseconds. */
                create_time: string;
                /** @description 0 before the moment, 1 after it. */
                type: 0 | 1;
                /** @description The group of the caller, to reach tickets that other users of the account filed; that takes the permission Ticket Group Operator. Absent and blank mean none. */
                group_id?: components["parameters"]["GroupId"];
                /** @description How many at most. */
                limit: number;
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The ticket. */
                case_id: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages, and how many there are on that side. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "message_list": [
                     *         {
                     *           "type": 0,
                     *           "replier_type": 0,
                     *           "replier": "6a1b2c3d4e5f60718293a4b5c6d7e8f9",
                     *           "replier_name": "partner-admin",
                     *           "content": "May I renew for one month?",
                     *           "create_time": "2026-05-06T12:00:00Z",
                     *           "is_first_message": 1,
                     *           "iam_user_type": 0,
                     *           "accessory_list": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CaseMessages"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    UpdateNewInstantMessagesRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The ticket. */
                case_id: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ReadMark"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["TicketDone"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    RevokeMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The ticket. */
                case_id: components["parameters"]["CaseId"];
                /** @description The message. */
                message_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["TicketDone"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListCaseLabels: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The ticket. */
                case_id: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The labels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "case_label_list": [
                     *         {
                     *           "label_id": 1,
                     *           "name": "urgent",
                     *           "color": "#ff0000"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CaseLabels"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    CreateCaseLabels: {
        parameters: {
            query: {
                /** @description Ids of labels with commas, at most 5. */
                label_ids: number[];
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The ticket. */
                case_id: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["TicketDone"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    DeleteCaseLabels: {
        parameters: {
            query: {
                /** @description Ids of labels with commas, at most 5. */
                label_ids: number[];
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The ticket. */
                case_id: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["TicketDone"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    CreateMessages: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The ticket. */
                case_id: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "message": {
                 *         "content": "The error came back."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewCaseMessage"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["TicketDone"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListMessages: {
        parameters: {
            query?: {
                /** @description The group of the caller, to reach tickets that other users of the account filed; that takes the permission Ticket Group Operator. Absent and blank mean none. */
                group_id?: components["parameters"]["GroupId"];
                /** @description How many to leave out. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many to give at most. The default is 10. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The ticket. */
                case_id: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of messages and how many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "message_list": [
                     *         {
                     *           "type": 0,
                     *           "replier_type": 0,
                     *           "replier": "6a1b2c3d4e5f60718293a4b5c6d7e8f9",
                     *           "replier_name": "partner-admin",
                     *           "content": "May I renew for one month?",
                     *           "create_time": "2026-05-06T12:00:00Z",
                     *           "is_first_message": 1,
                     *           "iam_user_type": 0,
                     *           "accessory_list": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CaseMessages"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListCaseOperateLogs: {
        parameters: {
            query?: {
                /** @description The group of the caller, to reach tickets that other users of the account filed; that takes the permission Ticket Group Operator. Absent and blank mean none. */
                group_id?: components["parameters"]["GroupId"];
                /** @description How many to leave out. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many to give at most. The default is 10. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The ticket. */
                case_id: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of lines and how many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "incident_operate_log_list": [
                     *         {
                     *           "incident_log_id": "ticket-log-0000000001",
                     *           "incident_id": "TT202605060001",
                     *           "operate_type": 0,
                     *           "operator_type": 0,
                     *           "operator_id": "6a1b2c3d4e5f60718293a4b5c6d7e8f9",
                     *           "operator_name": "partner-admin",
                     *           "operate_desc": "",
                     *           "operate_time": "2026-05-06 20:00:00",
                     *           "timestamp_operate_time": "2026-05-06T12:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CaseLogs"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListRelation: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The ticket. */
                case_id: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tickets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "case_relation_list": [
                     *         {
                     *           "case_id": "TT202605060002",
                     *           "simple_description": "May I renew for one month?",
                     *           "user_name": "partner-admin"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CaseRelations"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    CreateRelations: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The ticket. */
                case_id: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "related_id_list": [
                 *         "TT202605060002"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewRelations"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["TicketDone"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    DeleteRelation: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The ticket. */
                case_id: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "related_id": "TT202605060002"
                 *     }
                 */
                "application/json": components["schemas"]["OldRelation"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["TicketDone"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    CreateScores: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The ticket. */
                case_id: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "judgement": "Quick and right.",
                 *       "incident_satisfaction_list": [
                 *         {
                 *           "satisfaction_id": 1,
                 *           "satisfaction_value": 5
                 *         },
                 *         {
                 *           "satisfaction_id": 3,
                 *           "satisfaction_value": 4
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CaseScores"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["TicketDone"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ShowCaseStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The ticket. */
                case_id: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 1
                     *     }
                     */
                    "application/json": components["schemas"]["CaseStatus"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListAreaCodes: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The codes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "area_code_list": [
                     *         {
                     *           "id": 1,
                     *           "area_code": "86",
                     *           "area_name": "中国大陆"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AreaCodes"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListCaseCategories: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The categories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "incident_sub_type_list": [
                     *         {
                     *           "incident_sub_type_id": "1f2e3d4c5b6a79880716253443526170",
                     *           "incident_sub_type_name": "技术支持",
                     *           "incident_product_category_list": [
                     *             {
                     *               "incident_product_category_id": "0c1d2e3f4a5b6c7d8e9f0a1b2c3d4e5f",
                     *               "incident_product_category_name": "弹性云服务器",
                     *               "incident_product_category_desc": "弹性云服务器相关问题",
                     *               "incident_product_category_acronym": "ECS",
                     *               "can_use_support_plan": true
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CaseCategories"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListExtendsParams: {
        parameters: {
            query: {
                /** @description The kind of problem. */
                business_type_id: string;
                /** @description The category. It makes no difference here; absent and blank mean any. */
                incident_sub_type_id?: string;
                /** @description The product. It makes no difference here; absent and blank mean any. */
                product_category_id?: string;
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fields. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "extends_params": [
                     *         {
                     *           "param_key": "quotaName",
                     *           "param_name": "资源类型",
                     *           "param_type": 0,
                     *           "required": 0,
                     *           "length": 64,
                     *           "min_value": 0,
                     *           "max_value": 0,
                     *           "select_item": "",
                     *           "default_value": "",
                     *           "is_show": 1,
                     *           "is_sensitive": 0,
                     *           "language": "zh-cn",
                     *           "tips": "例如：云服务器",
                     *           "param_desc": ""
                     *         }
                     *       ],
                     *       "common_params": [
                     *         {
                     *           "param_key": "regionId",
                     *           "param_name": "区域",
                     *           "is_show": 1,
                     *           "is_required": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ExtendsParams"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListCaseLimits: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The limits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "config": {
                     *         "create_case_ccemail_max_count": 10
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CaseLimits"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListProblemTypes: {
        parameters: {
            query?: {
                /** @description The product; nobody knows a problem of one that there is not. Absent and blank mean all. */
                product_category_id?: string;
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kinds of problems. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "incident_business_type_list": [
                     *         {
                     *           "business_type_id": "9b1a349c3a2849a391d58c10f9dc55a1",
                     *           "business_type_name": "续费咨询",
                     *           "case_type": "0",
                     *           "can_use_support_plan": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProblemTypes"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListProductCategories: {
        parameters: {
            query?: {
                /** @description A part of the name or the acronym. Absent and blank mean all. */
                product_category_name?: string;
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The products. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "incident_product_category_list": [
                     *         {
                     *           "incident_product_category_id": "0c1d2e3f4a5b6c7d8e9f0a1b2c3d4e5f",
                     *           "incident_product_category_name": "弹性云服务器",
                     *           "incident_product_category_desc": "弹性云服务器相关问题",
                     *           "incident_product_category_acronym": "ECS",
                     *           "can_use_support_plan": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProductCategories"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListRegions: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The regions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "data_center_list": [
                     *         {
                     *           "type": 0,
                     *           "region_id": "cn-north-4",
                     *           "region_name": "华北-北京四",
                     *           "is_sensitive": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CaseRegions"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListSatisfactionDimensions: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dimensions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "satisfaction_dimension_list": [
                     *         {
                     *           "value": 5,
                     *           "satisfaction_id": 1,
                     *           "satisfaction_name": "处理及时性",
                     *           "satisfaction_desc": "问题处理是否及时",
                     *           "per_value": 1,
                     *           "sat_category_id": "1"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SatisfactionDimensions"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListSeverities: {
        parameters: {
            query: {
                /** @description The product. */
                product_category_id: string;
                /** @description The kind of problem. */
                business_type_id: string;
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The grades, and whether a form shows them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "show": true,
                     *       "severity_list": [
                     *         {
                     *           "language": "zh-cn",
                     *           "severity_name": "系统受损",
                     *           "severity_id": "7a6b5c4d3e2f1a0b9c8d7e6f5a4b3c2d"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Severities"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListCaseTemplates: {
        parameters: {
            query: {
                /** @description The kind of problem. */
                business_type_id: string;
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "incident_template_list": [
                     *         {
                     *           "incident_template_id": "5e4d3c2b1a0f9e8d7c6b5a4938271605",
                     *           "incident_template_name": "续费咨询模板",
                     *           "incident_template_content": "订单或资源ID：\n问题："
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CaseTemplates"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ShowConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The setting. */
                config_key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The value. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "config_key": "accessory_limit_count",
                     *       "config_value": "5"
                     *     }
                     */
                    "application/json": {
                        /** @description The setting. */
                        config_key?: string;
                        /** @description Its value. */
                        config_value?: string;
                        /** @description Absent in an answer that served. */
                        error_code?: string;
                        /** @description Absent in an answer that served. */
                        error_msg?: string;
                    } | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListCustomersRegions: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The regions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "region_infos": [
                     *         {
                     *           "region_id": "ap-southeast-1",
                     *           "region_name": "CN-Hong Kong"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: int32
                         * @description How many there are.
                         */
                        count: number;
                        /** @description The regions. */
                        region_infos: {
                            /** @description The region. */
                            region_id: string;
                            /** @description Its name, in the language of X-Language. */
                            region_name: string;
                        }[];
                    } | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListSubCustomers: {
        parameters: {
            query?: {
                /** @description A part of the name. Absent and blank mean all. */
                sub_customer_name?: string;
                /** @description The id of the user. Absent and blank mean all. */
                sub_customer_id?: string;
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sub_customer_infos": [
                     *         {
                     *           "mobile": "1****1",
                     *           "email": "d****m",
                     *           "customer_id": "0f6d2b9c4e8a4d7db1c35a7e9f204b68",
                     *           "domain_id": "0f6d2b9c4e8a4d7db1c35a7e9f204b68",
                     *           "customer_name": "d****1",
                     *           "area_code": ""
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description The users, the owner of the account first. */
                        sub_customer_infos: components["schemas"]["TicketUser"][];
                    } | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    CreateFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "infringement",
                 *       "title": "https://shop.example.com",
                 *       "content": "It shows our pictures.",
                 *       "files": [],
                 *       "ip": {
                 *         "ip_type": "copyright",
                 *         "ip_area": "MX"
                 *       },
                 *       "contacts": {
                 *         "name": "Ana",
                 *         "mobile": "5512345678",
                 *         "id_type": 20,
                 *         "id_files": [
                 *           "0f6d2b9c4e8a4d7db1c35a7e9f204b68"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Infringement"];
            };
        };
        responses: {
            /** @description It is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["TicketDone"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListLabels: {
        parameters: {
            query?: {
                /** @description How many to leave out. The default is 0. */
                offset?: number;
                /** @description How many to give at most. The default is 10. */
                limit?: number;
                /** @description A part of the name. Absent and blank mean all. */
                name?: string;
                /** @description This label alone. Absent means all. */
                label_id?: number;
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of labels and how many fit in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "label_list": [
                     *         {
                     *           "label_id": 1,
                     *           "name": "urgent",
                     *           "color": "#ff0000"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Labels"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    CreateLabels: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "urgent",
                 *       "color": "#ff0000"
                 *     }
                 */
                "application/json": components["schemas"]["LabelText"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["TicketDone"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    UpdateLabels: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The label. */
                label_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "blocker",
                 *       "color": "#ff0000"
                 *     }
                 */
                "application/json": components["schemas"]["LabelText"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["TicketDone"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    DeleteLabels: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /** @description The label. */
                label_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["TicketDone"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListPrivileges: {
        parameters: {
            query: {
                /** @description `createCase` to file tickets, `export` to export them. */
                privilege: "export" | "createCase";
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it may. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "has_privilege": 1
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: int32
                         * @description 1 it may, 0 it may not.
                         * @enum {integer}
                         */
                        has_privilege: 0 | 1;
                    } | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    CreatePrivileges: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "operation": "create",
                 *       "privilege": "createCase"
                 *     }
                 */
                "application/json": components["schemas"]["PrivilegeChange"];
            };
        };
        responses: {
            /** @description The policy is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["TicketDone"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ShowCustomerPrivilegePolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether there is one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "policy_switch": false
                     *     }
                     */
                    "application/json": {
                        /** @description Whether there is such a policy. */
                        policy_switch: boolean;
                    } | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListCaseQuotas: {
        parameters: {
            query: {
                /** @description The product. It makes no difference here; absent and blank mean any. */
                product_category_id?: string;
                /** @description The kind of problem. It has to exist; it makes no difference otherwise. */
                business_type_id: string;
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quota. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 100,
                     *       "un_used": 97
                     *     }
                     */
                    "application/json": components["schemas"]["CaseQuota"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    CheckVerifyCodes: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "verify_code": "123456",
                 *       "contact_value": "ops@example.com",
                 *       "contact_way": 1
                 *     }
                 */
                "application/json": components["schemas"]["VerifiedByCode"];
            };
        };
        responses: {
            /** @description The contact is verified. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["TicketDone"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    ListHasVerifiedContacts: {
        parameters: {
            query?: {
                /** @description 0 a mobile phone, 1 a mail address. Absent and blank mean both. */
                contact_way?: 0 | 1;
                /** @description The account; only the own one has contacts. Absent and blank mean the own one. */
                customer_id?: string;
                /** @description The user; only the caller has contacts. Absent and blank mean the caller. */
                sub_customer_id?: string;
                /** @description Only those that last beyond this time, `2026-05-06 08:00:00` in the zone of X-Time-Zone. Absent and blank mean now. */
                expired_time?: string;
                /** @description The number of a verification. Absent and blank mean any. */
                verified_id?: string;
                /** @description The number or the address. Absent and blank mean any. */
                contact_value?: string;
                /** @description The code of the country of a number. Absent and blank mean any. */
                area_code?: string;
                /** @description How many to leave out. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many to give at most. The default is 10. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contacts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "contact_list": [
                     *         {
                     *           "contact_way": 1,
                     *           "contact_value": "ops@example.com",
                     *           "area_code": "",
                     *           "verified_id": "0f6d2b9c4e8a4d7db1c35a7e9f204b68"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: int32
                         * @description How many there are.
                         */
                        count: number;
                        /** @description The contacts of this page. */
                        contact_list: components["schemas"]["TicketVerifiedContact"][];
                    } | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    CheckNeedVerify: {
        parameters: {
            query: {
                /** @description The number or the address. */
                contact_value: string;
                /** @description 0 a mobile phone, 1 a mail address. */
                contact_way: 0 | 1;
                /** @description The code of the country of a number, without a plus. Absent and blank mean none. */
                area_code?: string;
            };
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether a code is needed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "need_verify_code": 0,
                     *       "expire_time": "2026-05-07T08:00:00Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: int32
                         * @description 1 a code is needed, 0 none.
                         * @enum {integer}
                         */
                        need_verify_code: 0 | 1;
                        /**
                         * Format: date-time
                         * @description Until when a verification lasts; absent where there is none.
                         */
                        expire_time?: string;
                    } | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
    SendVerifyCodes: {
        parameters: {
            query?: never;
            header?: {
                /** @description 0 China site, 1 International site. It is taken and not looked at: the account of the caller belongs to one site. */
                "X-Site"?: components["parameters"]["Site"];
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
                /** @description The time zone of times without one. The default is GMT+8. */
                "X-Time-Zone"?: components["parameters"]["TimeZone"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contact_value": "ops@example.com",
                 *       "contact_way": 1,
                 *       "area_code": ""
                 *     }
                 */
                "application/json": components["schemas"]["ContactToVerify"];
            };
        };
        responses: {
            /** @description The code is on its way; a sandbox keeps it in the outbox. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["TicketDone"] | components["schemas"]["TicketRefusal"];
                };
            };
            400: components["responses"]["TicketBadRequest"];
            401: components["responses"]["TicketUnauthenticated"];
            403: components["responses"]["TicketForbidden"];
            429: components["responses"]["TicketThrottled"];
            500: components["responses"]["TicketFailed"];
        };
    };
}
