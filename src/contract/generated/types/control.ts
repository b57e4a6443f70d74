// generated from specs/ by scripts/generate.ts, do not edit
export interface paths {
    "/_sandbox/bills/{cycle}/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the platform adjust a bill
         * @description Writes an amount off the bill of a month, or puts it on, as long as the bill has not appeared. It stands apart in the bill and counts in what is due. Partners of the China site have no bills.
         */
        post: operations["AdjustBill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/bills/{cycle}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the partner pay a bill
         * @description Settles a bill that has appeared and is not settled. What it was for counts no more against the partner's quota and against one-off budgets, and an invoice is made. Partners of the China site have no bills.
         */
        post: operations["SettleBill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/bucket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the files of the partner
         * @description The files that were to be put into the partner's bucket, the oldest first, and whether they are there. One that is there is read at `/_sandbox/bucket/` and its name. Partners of the China site have no bucket.
         */
        get: operations["ListBucket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the clock
         * @description Gives the time in this partner's world and how its clock goes.
         */
        get: operations["ShowClock"];
        /**
         * Set the clock
         * @description Changes what is given and leaves the rest. Set forwards, everything that is due on the way happens, in the order of time. It may go back only in a world that no request has changed since its start or its last reset, clock calls aside: that world begins anew at the earlier moment. Any other is refused, and told which operation changed it.
         */
        put: operations["SetClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the clock forwards
         * @description Moves the clock by a duration, or until a moment or an event. Everything that is due on the way happens, in the order of time, and the answer tells what did. A running clock runs on from there.
         */
        post: operations["AdvanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/clock/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is due
         * @description Gives the next events that the clock will bring, the first one first.
         */
        get: operations["ListAgenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/clock/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a move of the clock would bring
         * @description Moves the clock as `POST /_sandbox/clock/advance` would, tells what happens, and takes all of it back: nothing is changed. Exactly one of `duration` and `until` says how far.
         */
        get: operations["PreviewClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/conformance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Judge the journal
         * @description Judges what the sandbox has seen of this partner, requirement by requirement, with exchanges as evidence. Numbers of exchanges are positions in the journal as it is now.
         */
        get: operations["JudgeJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/coupon-quotas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a partner a coupon quota
         * @description Gives the partner of the China site a quota, out of which it gives agency customers coupons, or as a distributor gives resellers quotas. A reseller can be named, which then has it without a quota of the distributor behind it.
         */
        post: operations["GiveCouponQuota"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/coupon-quotas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Freeze, end or change a coupon quota
         * @description Puts a quota into another state, or changes what it is worth, or both. Out of one that is frozen or being adjusted nothing is given; one that was ended stays so. It cannot be worth less than what was given out of it.
         */
        put: operations["ChangeCouponQuota"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an account a coupon
         * @description Gives a coupon to a customer or a reseller, or to the partner itself when nobody is named. It pays for orders from now on, or from `valid_from`.
         */
        post: operations["GrantCoupon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/coupons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a coupon back
         * @description Takes back a coupon that is not used up and that no order holds.
         */
        delete: operations["ReclaimCoupon"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what can be answered, and what was
         * @description For each operation of this partner's site: the statuses and refusals of its contract, how the sandbox comes to answer them, and how often the journal has them. A client whose tests are complete has met all that is reached by behaviour and that it has code for.
         */
        get: operations["ShowCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add customers
         * @description Adds customers of the resale model that have been with the partner for a month: associated, authenticated by their real names, with a budget if one is named. Each has an access key of its own.
         */
        post: operations["AddCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/customers/{id}/association": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Let a customer change the type of its association
         * @description Makes an agency customer of the China site a referral one, or the other way round, as when the customer has agreed to what its partner asked for. Cash that the partner had put in goes back to it; cash of the customer's own is paid out to it, and its credit ends. A customer that owes money or has an unpaid order cannot.
         */
        put: operations["SwitchAssociation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/customers/{id}/auto-renewals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a customer choose whether a resource renews itself
         * @description Lets a resource renew itself month by month before each end of its term, or stops that.
         */
        post: operations["ChangeAutoRenewal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/customers/{id}/console": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what a customer has
         * @description Gives what the console shows to its customer: what pays for it, its coupons, its newest orders, and everything that it holds. A customer that a login has let in gets the same for itself at `/authui/saml/console/console`.
         */
        get: operations["ShowCustomerConsole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/customers/{id}/credit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Let the platform grant a customer credit
         * @description Sets what a customer that pays for itself may spend before it pays: the part of its credit that ends at `expire_time`, or without it the part that has no end; 0 takes the part away. At its end what is not used of it is cleared (EXPIRED). What the customer has used beyond all parts is debt. An agency customer and a customer of the International resale model have no credit account.
         */
        put: operations["SetCustomerCredit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/customers/{id}/disassociation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a customer leave the partner
         * @description Ends the association of the customer with the partner. Its budget is removed and its freeze lifted; cash of an agency customer goes back to its partner or reseller. A customer that has left already cannot leave again, and on the China site one with an unpaid order stays.
         */
        post: operations["DisassociateCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/customers/{id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is sold
         * @description Gives the catalog of the customer's site with list prices, and the regions in which all of it is sold.
         */
        get: operations["ListOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/customers/{id}/order-cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a customer give up an unpaid order
         * @description Cancels an order that waits for its payment; its coupons and resources are free again.
         */
        post: operations["CancelOnConsole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/customers/{id}/order-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a customer pay an order
         * @description Pays an order that waits for it, with the best discount and the coupons that end first, and the rest out of what pays for the customer. By the first order of a combined transaction all of it is paid.
         */
        post: operations["PayOnConsole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/customers/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a customer pay the platform
         * @description A customer of the referral model pays money in; so does, on the China site, an agency customer that has left. It settles what the customer owes, then its used credit, and the rest becomes cash. When nothing is owed any more, its pay-per-use resources go on, unless they are gone.
         */
        post: operations["AddPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/customers/{id}/price": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell a customer what something would cost
         * @description Prices a basket as it would be ordered: at list price, and with the customer's best discount. With `charging_mode` 3 it is the price of an hour of use, or of one unit where use is not counted in hours. Nothing is changed.
         */
        post: operations["PriceBasket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/customers/{id}/purchases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a customer order something
         * @description Makes an order of yearly or monthly products that waits for its payment. The first item is the primary one, the others are attached to it and have its term; a resource package is ordered by itself. Once the order is paid its resources come up after `provisioning_seconds`, except for items that are to fail: those are given back by an order of the platform's own. With `charging_mode` 3 the customer begins to use the items and pays by use.
         */
        post: operations["AddPurchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/customers/{id}/renewals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a customer renew a resource
         * @description Orders another term of a primary resource and of what is attached to it. The order waits for its payment.
         */
        post: operations["RenewOnConsole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/customers/{id}/resources/{resource_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Let a customer stop using something
         * @description Closes a pay-per-use resource. The hour in which it is closed is not charged.
         */
        delete: operations["EndUse"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/customers/{id}/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a customer try something
         * @description Makes an order of type 13 without a price, and its resource, which ends after so many days. A trial is neither renewed nor unsubscribed from.
         */
        post: operations["AddTrial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/customers/{id}/unsubscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a customer give a resource back
         * @description Unsubscribes from a primary resource that is paid by term, with what is attached to it; the answer has the order that gives money back. A resource that is paid by use is closed at once, and no order is made.
         */
        post: operations["GiveBackOnConsole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/customers/{id}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a customer use something
         * @description Charges the customer, which must be associated with the partner, for usage of the cloud at this moment: an amount of money, or a quantity of a product, of which packages take what they hold and the rest has its price. Its budget reacts at once: alerts are sent, and a budget that freezes by itself does when it is used up.
         */
        post: operations["AddUsage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/enterprise-masters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a customer a master account
         * @description Opens the enterprise of a customer: it is the master account from now on, and may make member accounts. It must be associated and authenticated as a company, and no master or member account yet.
         */
        post: operations["OpenEnterprise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/enterprise-masters/{id}/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an organization unit
         * @description Adds a unit to the enterprise of a master account, on one of five levels below its root.
         */
        post: operations["AddOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Listen to a world
         * @description Server-sent events of the partner's world, from now on, or from the event after `Last-Event-ID`. Each event has an `id` that grows, the name of its kind as `event`, and one line of JSON as `data`, whose schema among those of the contract `x-events` names. An event is told when it is written down, the events of one request in the order in which they happened. When the sandbox has nothing to tell it sends a comment every 15 seconds. Who reads too slowly, or asks for what is kept no more, is told so by an event `missed` and goes on after the gap.
         */
        get: operations["ListenToEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the faults
         * @description Gives every fault that is armed in this partner's world, used up or not, in the order in which they were armed.
         */
        get: operations["ListFaults"];
        put?: never;
        /**
         * Arm a fault
         * @description From now on the fault strikes requests of the operation. Where several fit a request, the one that was armed first strikes. Requests of the control API are never struck.
         */
        post: operations["CreateFault"];
        /**
         * Disarm faults
         * @description Disarms one fault, or all of this partner's world.
         */
        delete: operations["DeleteFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether the sandbox is up
         * @description Answers as soon as the sandbox serves requests; a script can wait for it. It answers everybody, without a control key too: load balancers ask it.
         */
        get: operations["ShowHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/invariants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Prove the invariants
         * @description Checks every law against this partner's world as it is now. One that does not hold is a fault of the sandbox.
         */
        get: operations["ListInvariants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the journal
         * @description Gives the newest exchanges that fit, the oldest of them first. The journal keeps a limited number of exchanges, and of long bodies the beginning. Passwords, tokens, secret keys and signatures are shown as `***`.
         */
        get: operations["ListExchanges"];
        put?: never;
        post?: never;
        /**
         * Empty the journal
         * @description Forgets this partner's exchanges.
         */
        delete: operations["ClearJournal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/journal/wait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wait for an exchange
         * @description Gives the next exchange that fits, as soon as there is one: of those after the exchange `after`, if that is given, else of those that come from now on. It is what a test waits with until the software under test has called.
         */
        get: operations["AwaitExchange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/journal/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one exchange
         * @description Gives an exchange of the journal with all that was said, and the requirements of the conformance harness that it breaks by itself.
         */
        get: operations["ShowExchange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/journal/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a request again
         * @description Sends the request of an exchange to the platform once more, as it came, and gives the new exchange. A request whose signature was good is signed anew, with the date of the sandbox's clock; a token is sent as it was.
         */
        post: operations["ReplayExchange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the ledger
         * @description Gives the charges of one customer or of all, oldest first.
         */
        get: operations["ListCharges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/locks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List locked access keys
         * @description Gives the access keys of this partner's world that are locked, and when each lock ends by its clock.
         */
        get: operations["ListLocks"];
        put?: never;
        post?: never;
        /**
         * Unlock access keys
         * @description Unlocks the access key that is given, or all of this partner's world, and forgets wrong signatures that were counted. A key that is not locked stays as it is.
         */
        delete: operations["RemoveLocks"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a membership
         * @description A member account leaves its enterprise; it stays a customer. Money and coupons that the master account gave to it have to go back before.
         */
        delete: operations["EndMembership"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/openapi/environment.postman.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an environment for HTTP tools
         * @description Gives the address of the sandbox and the credentials of a partner and of its first customer that has an access key as an environment in the format of Postman.
         */
        get: operations["ShowEnvironment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/openapi/sign-request.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a script that signs for HTTP tools
         * @description Gives the pre-request script by which Postman and Apifox sign with the keys of the environment. The environment has the same text as `signing_script`.
         */
        get: operations["ShowSigningScript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/openapi/{service}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a contract as JSON
         * @description Gives the contract of a service as one OpenAPI 3.1 document whose server is the address of this call, so that it can be imported by its address. `x-refusal-catalog` explains the names that `x-refusals` of its operations have.
         */
        get: operations["ShowContractAsJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/openapi/{service}.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a contract as YAML
         * @description Gives the same document as YAML.
         */
        get: operations["ShowContractAsYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/orders/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a customer confirm an order
         * @description The customer agrees to an order in status 9, which then takes effect.
         */
        post: operations["ConfirmOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/orders/{id}/fee-adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct the fee of an order
         * @description The platform corrects what a completed order cost by an order of type 15: an amount above zero is charged, one below zero is given back, at most what is left of what was paid. With `confirm` it waits in status 9 until the customer agrees.
         */
        post: operations["AddFeeAdjustment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/orders/{id}/price-adjustment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adjust the price of an unpaid order
         * @description Gives an unpaid order a discount of its own, type 609. From then on the order can be paid with this discount only.
         */
        post: operations["AdjustPrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the outbox
         * @description Gives the messages that fit all the filters, newest first. This is where a test finds the verification code that a customer would get by mail or by text message.
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
    "/_sandbox/partner-money": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at the account of a partner or reseller
         * @description Gives what the partner, or one of its resellers, has.
         */
        get: operations["ShowPartnerMoney"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/partner-money/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the platform correct the cash of a partner
         * @description Puts an amount to the cash of the partner or of a reseller, or takes it off where it is below zero; more than there is cannot be taken.
         */
        post: operations["AdjustPartnerMoney"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/partner-money/credit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Let the platform grant a partner credit
         * @description Sets the credit of the partner or of a reseller, and when it ends; its credit account changes by the difference.
         */
        put: operations["SetPartnerCredit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/partner-money/top-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a partner or reseller pay in
         * @description Puts cash into the account of the partner, or of a reseller. A part of it may be designated: it counts as cash, and is not allocated.
         */
        post: operations["TopUpPartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the partners
         * @description Gives every partner that has a world here, in the order in which they were made, without credentials.
         */
        get: operations["ListPartners"];
        put?: never;
        /**
         * Make a partner
         * @description Makes a world with a partner, its administrator, an access key and a token. Requests with these credentials reach this world and no other.
         */
        post: operations["CreatePartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/partners/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a partner
         * @description Removes a partner's world for good; its credentials are unknown from then on.
         */
        delete: operations["DeletePartner"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/real-name/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Scan a QR code
         * @description Stands for the phone with which a customer scans the QR code that it got, and for its face before the camera. The customer is authenticated as a person at once, or rejected. A code is good for one scan and for 10 minutes.
         */
        post: operations["ScanRealNameQrCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/real-name/{customer}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review an application
         * @description Ends the review of the application that the customer has handed in. There must be one under review. A change of a verified customer that does not pass leaves it verified as it was.
         */
        post: operations["ReviewRealName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Prove that everything agrees
         * @description Holds the ledger, the records, the monthly sums, the bills, the invoices, the quota and the budgets against each other, for every customer and month, to the cent. What does not agree is a fault of the sandbox.
         */
        get: operations["Reconcile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/records/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at the records of a kind
         * @description Gives records of one kind, the newest first, with the fields that a snapshot has, named as there: amounts are decimal text and moments are instants. What lets somebody call in another's name, passwords and keys, is in none of the kinds. The operations of the platform show the same to software; this is for looking.
         */
        get: operations["ListRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a world afresh
         * @description The world begins again from its preset and seed, or from those given. Its clock begins where it did at the start, in the mode of the start: at the moment that was chosen for it, or at the machine's time if none was; the answer says what it shows. Faults, journal, locks and outbox are emptied. Access keys and passwords stay what they were, and so does the token that `partner-sandbox start` printed; other tokens are issued anew from the first.
         */
        post: operations["ResetPartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/resources/{id}/commercial-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a customer pay for what it tries
         * @description Makes an order of type 14 that waits for its payment; once paid, the trial is a resource with a term.
         */
        post: operations["AddCommercialOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/resources/{id}/spec-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a customer change a yearly/monthly resource
         * @description Makes an order of type 3. A spec or size that costs more waits for its payment, of the difference for the rest of the terms; one that costs less is changed at once and gives the difference back.
         */
        post: operations["AddSpecChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/resources/{id}/term-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a customer pay by term for what it pays by use
         * @description Makes an order of type 11 for a pay-per-use resource that waits for its payment; once paid, the use ends and the resource goes on under its id with a term.
         */
        post: operations["AddTermOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/resources/{id}/use-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a customer change or close a pay-per-use resource
         * @description Gives a pay-per-use resource another spec or size, or closes it. Until so many seconds of the clock have passed it is shown as changing (4) or closing (5), and is charged as before.
         */
        post: operations["ChangeUse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the settings
         * @description Gives all settings of this partner's world.
         */
        get: operations["ShowSettings"];
        /**
         * Change settings
         * @description Changes what is given and leaves the rest.
         */
        put: operations["UpdateSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take a snapshot
         * @description Gives everything that this partner's world remembers, its credentials and clock included. Faults and journal are no part of the world.
         */
        get: operations["ExportWorld"];
        put?: never;
        /**
         * Bring a snapshot back
         * @description Replaces everything that this partner's world remembers by what the snapshot holds. A damaged snapshot and one of a newer version change nothing.
         */
        post: operations["ImportWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/snapshots/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take a snapshot as a file
         * @description Gives the same as `GET /_sandbox/snapshots` as a file for worlds of any size: JSON Lines in gzip, first a line that says whose world it is, then a record a line, last a line with the count and a checksum.
         */
        get: operations["ExportWorldFile"];
        put?: never;
        /**
         * Bring a snapshot back from a file
         * @description Replaces everything that this partner's world remembers by what the file holds. A file that is damaged, cut short or of a newer version changes nothing; the refusal names the line, the table and the key that is at fault.
         */
        post: operations["ImportWorldFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/sso": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is configured of sales platforms
         * @description Gives the configuration of each platform id of the partner, and what platforms have to know of the service provider.
         */
        get: operations["ListSsoConfigurations"];
        /**
         * Configure a sales platform
         * @description Sets the IDP metadata of a sales platform, the address that is told of bindings, and what becomes of a user who has no account of the cloud yet; what is left out stays as it is.
         */
        put: operations["ConfigureSso"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/sso/bindings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bound accounts
         * @description Gives the accounts that users of a sales platform have bound at their first login, the latest first. Customers that the partner created are bound from the beginning and are not among them.
         */
        get: operations["ListAccountBindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/sso/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List notices of bindings
         * @description Gives what partners were told of bindings and how each try ended, the latest notice first.
         */
        get: operations["ListBindingNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/sso/notices/{id}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Tell how a try of a notice ended
         * @description Notes how the try that is on its way ended: a status of the class 2xx delivers the notice, anything else lets it be tried again, three times in all.
         */
        put: operations["EndBindingNotice"];
        /**
         * Begin a try of a notice
         * @description Takes a notice that is due, to be sent by the caller, who tells how it ended with PUT. A sandbox that listens does both by itself; without a socket a test may.
         */
        post: operations["BeginBindingNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/stored-value-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a customer buy a stored-value card
         * @description Gives a customer of the China site a card, which pays for orders and use until nothing is left of it.
         */
        post: operations["SellStoredValueCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/ticket-authorizations/{authorization_id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let support work with what it was let in to
         * @description A session of support that ends now. The authorization must be confirmed and not over; the customer reads of the session by ListHistorySessions, ListHistoryOperateLogs and ListTransportHistories.
         */
        post: operations["AddSupportSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tickets of a world
         * @description The tickets of the partner and of its customers, the newest first; deleted ones are among them.
         */
        get: operations["ListAllTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/tickets/{case_id}/authorizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the customer of a ticket to let support in
         * @description Support asks for the console, or for some resources of the customer. The customer confirms or rejects it by ConfirmAuthorizations and UpdateAuthorizations.
         */
        post: operations["AskTicketAuthorization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/tickets/{id}/support": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do something as support
         * @description Does with a ticket what support would do, by the table of its states: `accept` takes it on; `reply` answers; `ask` asks and waits for the customer; `propose` proposes a result and waits for its confirmation; `pause` and `resume`; `invalidate` ends it. The customer gets a mail of an answer, a question, a result and an end.
         */
        post: operations["ActAsSupport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List long work
         * @description Gives the long work that this process does now, in the order in which it began. Work that ends within a few milliseconds is not seen here.
         */
        get: operations["ListWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/work/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel long work
         * @description Cancels work that may be cancelled. A move of a clock stops behind the event that happened last, and its call answers with the moment that was reached; work that only reads is dropped, and its call is refused. The answer to this call comes at once.
         */
        delete: operations["CancelWork"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountBindings: {
            bindings: {
                xaccount_type: components["schemas"]["PlatformId"];
                /**
                 * @description Account on the sales platform.
                 * @example ada
                 */
                xaccount_id: string;
                /**
                 * @description User on the sales platform.
                 * @example ada
                 */
                xuser_id: string;
                customer_id: components["schemas"]["CustomerId"];
                bound_at: components["schemas"]["Instant"];
            }[];
        };
        AddedCustomers: {
            customers: {
                customer_id: components["schemas"]["CustomerId"];
                /**
                 * @description Its account name.
                 * @example shop-1
                 */
                domain_name: string;
                /**
                 * @description Its real name, that of a company.
                 * @example 株式会社さくら
                 */
                name: string;
                /**
                 * @description Access key of its user.
                 * @example 0F4D0B6E4B1A4F2E8C7D
                 */
                access_key: string;
                /**
                 * @description Secret key of its user.
                 * @example 8c7d0f4d0b6e4b1a4f2e8c7d0f4d0b6e4b1a4f2e
                 */
                secret_key: string;
            }[];
        };
        Adjusted: {
            /** @description Id of the adjustment. */
            id: string;
            cycle: components["schemas"]["BillingMonth"];
            amount: components["schemas"]["Amount"];
        };
        AdjustedPrice: {
            /** @description Id of the discount. */
            discount_id: string;
            /**
             * Format: int32
             * @description 609, an adjusted price.
             */
            discount_type: number;
            /** @description What is taken off, in percent. */
            percent: number;
        };
        Adjusting: {
            /** @description The amount in USD, two decimals at most; below zero it is written off. */
            amount: string;
            /**
             * @description Why.
             * @default adjustment
             */
            reason?: string;
        };
        Agenda: {
            now: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description How many events are on the agenda, listed here or not.
             * @example 2
             */
            count: number;
            due: {
                at: components["schemas"]["Instant"];
                kind: components["schemas"]["DueKind"];
                subject: components["schemas"]["DueSubject"];
            }[];
        };
        /**
         * @description An amount in USD, exact, as decimal text.
         * @example 12.50000000
         */
        Amount: string;
        AskedAuthorization: {
            /** @description The authorization. */
            id: string;
            /**
             * @description How far it is.
             * @enum {string}
             */
            status: "asked";
            /** @description What support wants to look into. */
            details: {
                /** @description The detail. */
                id: number;
                /** @description The resource; null for the console. */
                instance_id: string | null;
            }[];
        };
        AssociationChange: {
            /**
             * @description What it becomes.
             * @example referral
             * @enum {string}
             */
            model: "referral" | "agency";
        };
        /**
         * Format: int32
         * @description How many seconds it takes until a customer that was created is associated with the partner.
         * @default 2
         * @example 2
         */
        AssociationDelaySeconds: number;
        AuthorizationWish: {
            /** @description What support wants. */
            description: string;
            /** @description The resources that it wants to look into. Absent and empty mean the console. */
            instance_ids?: string[];
        };
        AutoRenewalChoice: {
            /** @description Id of the resource. */
            resource_id: string;
            /** @description Whether it renews itself. */
            renews_itself: boolean;
        };
        /**
         * @description Certificate numbers that the platform does not accept.
         * @example [
         *       "X1234567"
         *     ]
         */
        BannedCertificates: string[];
        BasketPrice: {
            /**
             * @description The currency.
             * @example USD
             * @enum {string}
             */
            currency: "USD" | "CNY";
            /**
             * @description The list price.
             * @example 63.07
             */
            official_amount: string;
            /**
             * @description With the best discount.
             * @example 56.76
             */
            amount: string;
            /** @description Name of that discount; null where there is none. */
            discount: string | null;
        };
        /**
         * @description Whether bills are settled on the 15th by themselves, `automatic`, or by the control call only.
         * @default automatic
         * @example automatic
         * @enum {string}
         */
        BillSettlement: "automatic" | "manual";
        /**
         * @description A month of the bills, which go by the calendar of UTC+8, `yyyy-MM`.
         * @example 2026-05
         */
        BillingMonth: string;
        /**
         * @description What becomes of a user without an account: a page asks for it, `form`; a new one is registered at once, `register`; or the one that `binding_account` names is bound at once, `existing`.
         * @example form
         * @enum {string}
         */
        BindingAnswer: "form" | "register" | "existing";
        BindingNotice: {
            /** @example binding-notice-0000000001 */
            id: string;
            /**
             * @description The address that is told.
             * @example http://127.0.0.1:8080/bound
             */
            url: string;
            customer_id: components["schemas"]["CustomerId"];
            /**
             * @description Account on the sales platform.
             * @example ada
             */
            xaccount_id: string;
            /**
             * @description A notice is `due`, then `sending`; it is `delivered`, or `waiting` for its next try, or `given_up`.
             * @example delivered
             * @enum {string}
             */
            state: "due" | "sending" | "waiting" | "delivered" | "given_up";
            attempts: {
                at: components["schemas"]["Instant"];
                /**
                 * Format: int32
                 * @description Status of the partner's answer; null where none came, or not yet.
                 * @example 200
                 */
                status: number | null;
                /**
                 * @description Why no answer came.
                 * @example connection refused
                 */
                fault: string | null;
            }[];
            /** @description What is sent as application/x-www-form-urlencoded. */
            form: {
                /**
                 * @description The binding, base64 of JSON.
                 * @example eyJ9
                 */
                bindRequest: string;
                /**
                 * @description The algorithm of the signature.
                 * @example http://www.w3.org/2001/04/xmldsig-more#rsa-sha256
                 */
                SigAlg: string;
                /**
                 * @description Signature over bindRequest, base64.
                 * @example aGk=
                 */
                Signature: string;
            };
        };
        BindingNotices: {
            notices: components["schemas"]["BindingNotice"][];
        };
        BriefExchanges: {
            /**
             * Format: int32
             * @description How many fit, listed here or not.
             */
            count: number;
            brief: components["schemas"]["ExchangeEvent"][];
            dropped?: components["schemas"]["DroppedExchanges"];
        };
        Bucket: {
            files: {
                /** @description Path in the bucket. */
                name: string;
                month: components["schemas"]["BillingMonth"];
                exported_at: components["schemas"]["Instant"];
                /**
                 * @description Whether it is there.
                 * @enum {string}
                 */
                state: "waiting" | "delivered" | "given_up";
                /**
                 * Format: int32
                 * @description How often it was tried to put it there.
                 */
                attempts: number;
            }[];
        };
        /**
         * @description Whether the partner's bucket takes files; uploads fail as long as it does not.
         * @default true
         * @example true
         */
        BucketAvailable: boolean;
        Charge: {
            /** @example charge-0000000007 */
            id: string;
            at: components["schemas"]["Instant"];
            customer_id: components["schemas"]["CustomerId"];
            month: components["schemas"]["BillingMonth"];
            /**
             * @description What it is for.
             * @example usage
             * @enum {string}
             */
            kind: "purchase" | "renewal" | "automatic_renewal" | "unsubscription" | "usage" | "make_up";
            official_amount: components["schemas"]["Amount"];
            discount_amount: components["schemas"]["Amount"];
            coupon_amount: components["schemas"]["Amount"];
            amount: components["schemas"]["Amount"];
            cash_amount: components["schemas"]["Amount"];
            credit_amount: components["schemas"]["Amount"];
            /**
             * @description The order that it belongs to.
             * @example CS26050612001234001
             */
            order_id?: string;
            /**
             * @description The resource that it is for.
             * @example 6f1d2c3b4a5e48d79c0b1a2f3e4d5c6b
             */
            resource_id?: string;
            service_type_code: components["schemas"]["ServiceTypeCode"];
            resource_type_code?: components["schemas"]["ResourceTypeCode"];
            /**
             * @description A note on the charge.
             * @example Two servers for a day
             */
            description?: string;
        };
        Charges: {
            /**
             * Format: int32
             * @description How many charges fit, on all pages together.
             * @example 1
             */
            total_count: number;
            charges: components["schemas"]["Charge"][];
        };
        Clock: {
            now: components["schemas"]["Instant"];
            mode: components["schemas"]["ClockMode"];
            signing: components["schemas"]["SigningClock"];
        };
        /** @description Exactly one of `duration` and `until`. */
        ClockAdvance: {
            /**
             * @description How far to move, an ISO 8601 duration. Years and months go by the calendar of UTC+8 and end on the last day of a month that is too short.
             * @example P1M
             * @example PT2H
             */
            duration?: string;
            /**
             * @description Where to stop: a moment, `next-event` for the first event on the agenda, `next-expiry` for the first end of a resource's term, a package or a coupon, or `month-close` for the beginning of the next month of the bills.
             * @example month-close
             */
            until?: components["schemas"]["Instant"] | ("next-event" | "next-expiry" | "month-close");
        };
        /** @description The clock was set or moved; what was due on the way has been told before. */
        ClockEvent: {
            at: components["schemas"]["Instant"];
            from: components["schemas"]["Instant"];
            to: components["schemas"]["Instant"];
            mode: components["schemas"]["ClockMode"];
            signing: components["schemas"]["SigningClock"];
        };
        /**
         * @description A `running` clock goes with the machine's, a `frozen` one stands still until it is moved.
         * @example frozen
         * @enum {string}
         */
        ClockMode: "running" | "frozen";
        ClockMove: {
            from: components["schemas"]["Instant"];
            to: components["schemas"]["Instant"];
            mode: components["schemas"]["ClockMode"];
            /**
             * Format: int32
             * @description How many events happened.
             * @example 1
             */
            count: number;
            /** @description The first 1000 of them, in the order of time. */
            happened: components["schemas"]["Happening"][];
        };
        ClockPreview: {
            from: components["schemas"]["Instant"];
            to: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description How many events would happen.
             * @example 1
             */
            count: number;
            /** @description The first 1000 of them, in the order of time. */
            happens: components["schemas"]["Happening"][];
            /** @description How many of each there would be more. */
            brings: {
                /**
                 * Format: int32
                 * @description Lines of the ledger.
                 */
                charges: number;
                /**
                 * Format: int32
                 * @description Bills of the partner.
                 */
                bills: number;
                /**
                 * Format: int32
                 * @description Messages of the outbox.
                 */
                mails: number;
                /**
                 * Format: int32
                 * @description Files of the bucket.
                 */
                files: number;
            };
        };
        ClockSetting: {
            now?: components["schemas"]["Instant"];
            mode?: components["schemas"]["ClockMode"];
            signing?: components["schemas"]["SigningClock"];
        };
        CodeWithNames: {
            /**
             * @description The code.
             * @example la-north-2
             */
            code: string;
            /**
             * @description Its name in English.
             * @example LA-Mexico City2
             */
            name_en: string;
            /** @description Its name in Chinese. */
            name_zh: string;
        };
        /** @description An answer that breaks the contract, a fault of whoever answered and none of the integration. */
        ConformanceAnswerFault: {
            exchange: components["schemas"]["ConformanceNumber"];
            /**
             * @description Method and path.
             * @example POST /v3/orders/customer-orders/pay
             */
            call: string;
            /**
             * Format: int32
             * @description Status of the answer.
             * @example 204
             */
            status: number;
            /**
             * @description How it breaks the contract.
             * @example the contract of PayOrders has no status 299
             */
            violation: string;
        };
        /** @description How many requirements came out how. */
        ConformanceCount: {
            passed: components["schemas"]["ConformanceNumber"];
            failed: components["schemas"]["ConformanceNumber"];
            warned: components["schemas"]["ConformanceNumber"];
            known_failure: components["schemas"]["ConformanceNumber"];
            not_exercised: components["schemas"]["ConformanceNumber"];
            not_tested: components["schemas"]["ConformanceNumber"];
        };
        ConformanceFinding: {
            exchange: components["schemas"]["ConformanceNumber"];
            /**
             * @description Method and path.
             * @example POST /v3/orders/customer-orders/pay
             */
            call: string;
            /**
             * Format: int32
             * @description Status of the answer; 0 when none came whole.
             * @example 204
             */
            status: number;
            /**
             * @description What should have been.
             * @example no second payment after exchange 1
             */
            expected: string;
            /**
             * @description What was, in the same units.
             * @example order CS26050612001234001 is paid again
             */
            actual: string;
            /**
             * @description The field that it is about, a dotted path or the name of a header. Absent where it is about the call.
             * @example budget_amount
             */
            field?: string;
            harm: components["schemas"]["ConformanceHarm"];
            /**
             * @description Why it matters, in a sentence.
             * @example Money is lost: something is paid, ordered or moved twice, or more than was meant.
             */
            why: string;
            /**
             * @description How to fix it, in a sentence.
             * @example Look at the status of the order before you pay, and pay only one that waits for its payment.
             */
            fix: string;
            /**
             * @description Where the source is to be read, a URL or the path of a decision in this package. Absent where it has none.
             * @example https://support.huaweicloud.com/intl/en-us/api-bpconsole/api_order_00030.html
             */
            address?: string;
        };
        /**
         * @description What a broken requirement leads to, the worst first.
         * @example money_lost
         * @enum {string}
         */
        ConformanceHarm: "money_lost" | "money_wrong" | "locked_out" | "secret_exposed" | "data_wrong" | "left_undone" | "refused" | "throttled" | "stops_later";
        /**
         * @description MUST fails a run, SHOULD warns.
         * @example MUST
         * @enum {string}
         */
        ConformanceLevel: "MUST" | "SHOULD";
        /**
         * Format: int32
         * @example 1
         */
        ConformanceNumber: number;
        /**
         * @description `failed` is a broken MUST, `warned` a broken SHOULD, `known_failure` either that was expected to be; `not_exercised` means that nothing was seen that could show it, `not_tested` that no sandbox can see it.
         * @example passed
         * @enum {string}
         */
        ConformanceOutcome: "passed" | "failed" | "warned" | "known_failure" | "not_exercised" | "not_tested";
        /** @description What `conform --json` prints, and what it writes as report.json. */
        ConformanceReport: {
            /** @enum {string} */
            format: "partner-sandbox-conformance";
            /**
             * Format: int32
             * @enum {integer}
             */
            version: 2;
            /**
             * @description The set of requirements that was judged by.
             * @example 1.0
             */
            requirement_set: string;
            /**
             * @description The site whose scenarios were run. Absent for a journal and a recording.
             * @example intl
             * @enum {string}
             */
            site?: "intl" | "cn";
            /**
             * Format: date-time
             * @description When the run began, by the clock of the machine. Absent where nothing was run.
             * @example 2026-06-12T08:00:00.000Z
             */
            started_at?: string;
            /**
             * @description How long the run took. Absent where nothing was run.
             * @example 61.4
             */
            seconds?: number;
            /**
             * @description Whether a MUST is broken, a scenario has a problem, or an answer breaks the contract.
             * @example false
             */
            failed: boolean;
            /**
             * Format: int32
             * @description How much of the requirements could be tested, in whole percent.
             * @example 93
             */
            testable_percent: number;
            /**
             * Format: int32
             * @description How much of what was exercised passed, in whole percent.
             * @example 100
             */
            passed_percent: number;
            count: components["schemas"]["ConformanceCount"];
            requirements: components["schemas"]["ConformanceRequirement"][];
            /** @description Ids in the journal of the exchanges that are named, by their numbers; only of a journal that is judged where it is. */
            exchange_ids?: {
                [key: string]: string;
            };
            sections: components["schemas"]["ConformanceSection"][];
            /** @description The sentences of the report in other languages, by the English ones, so that a page or a program tells them to its reader. Absent of a journal that is judged where it is: its language is asked for. */
            translations?: {
                /** @description In Chinese. */
                zh?: {
                    [key: string]: string;
                };
            };
        };
        ConformanceRequirement: {
            /**
             * @description Its id, which stays.
             * @example SEQ-01
             */
            id: string;
            level: components["schemas"]["ConformanceLevel"];
            /**
             * @description What it is about.
             * @example sequence
             */
            area: string;
            /**
             * @description What an integration has to keep to.
             * @example An order that was paid is not paid again.
             */
            text: string;
            harm: components["schemas"]["ConformanceHarm"];
            /**
             * @description How it is kept, in a sentence for who has broken it.
             * @example Look at the status of the order before you pay, and pay only one that waits for its payment.
             */
            fix: string;
            /**
             * @description Page of the documentation, or where else it comes from.
             * @example api_order_00030
             */
            source: string;
            /**
             * @description Why no sandbox can see whether it is kept.
             * @example what an integration logs is not seen in its calls
             */
            not_tested?: string;
            outcome: components["schemas"]["ConformanceOutcome"];
            /** @description Names of the sections that exercised it. */
            sections: string[];
        };
        ConformanceSection: {
            /**
             * @description Id of the scenario, `journal` or `recording`.
             * @example pay-order
             */
            name: string;
            /** @description What fails it besides broken requirements, in words. */
            problems: string[];
            /** @description Ids of what the scenario has to exercise and nothing did, which fails it too. */
            not_exercised: string[];
            exchanges: components["schemas"]["ConformanceNumber"];
            /** @description How often the scenario passed, where it was run several times: all else is of the first run that failed. Absent where it was run once. */
            runs?: {
                passed: components["schemas"]["ConformanceNumber"];
                all: components["schemas"]["ConformanceNumber"];
            };
            /** @description How often each operation was called. */
            calls: {
                [key: string]: components["schemas"]["ConformanceNumber"];
            };
            /** @description One for each requirement that was exercised. */
            verdicts: components["schemas"]["ConformanceVerdict"][];
            /** @description Answers that break the contract, 100 at most. */
            answer_faults: components["schemas"]["ConformanceAnswerFault"][];
        };
        ConformanceVerdict: {
            /**
             * @description The requirement.
             * @example SEQ-01
             */
            id: string;
            outcome: components["schemas"]["ConformanceOutcome"];
            exchanges: components["schemas"]["ConformanceNumber"];
            /** @description Numbers of the exchanges that exercised it, 100 at most. */
            evidence: components["schemas"]["ConformanceNumber"][];
            /** @description What was wrong, 100 findings at most. */
            findings: components["schemas"]["ConformanceFinding"][];
        };
        /**
         * @description What the platform lets the partner's customers consume before the partner pays, in USD.
         * @default 100000.00
         * @example 100000.00
         */
        ConsumptionQuota: string;
        /** @description Why the sandbox did not do what it was asked. */
        ControlRefusal: {
            /**
             * @description `SANDBOX.` and the HTTP status.
             * @example SANDBOX.0404
             * @enum {string}
             */
            error_code: "SANDBOX.0400" | "SANDBOX.0401" | "SANDBOX.0403" | "SANDBOX.0404" | "SANDBOX.0408" | "SANDBOX.0409" | "SANDBOX.0500";
            /**
             * @description The reason in words.
             * @example Not found: partner acme
             */
            error_msg: string;
        };
        CouponGrant: {
            /** @description The customer or reseller; the partner without it. */
            customer_id?: string;
            /**
             * @description What it is worth in the currency of the site, above 0, two decimals at most.
             * @example 20.00
             */
            face_value: string;
            /**
             * @description 1 a cash coupon; 4 a flexi-purchase coupon, which only the China site has.
             * @default 1
             * @enum {integer}
             */
            coupon_type?: 1 | 4;
            /**
             * @description What it is called.
             * @default Cash coupon
             */
            name?: string;
            valid_from?: components["schemas"]["Instant"];
            expires_at?: components["schemas"]["Instant"];
            /**
             * @description Whether it pays until its balance is zero; else the first order uses it up.
             * @default true
             */
            reusable?: boolean;
            /** @description Services that it pays for; none means all. */
            service_type_codes?: string[];
            /** @description Products that it pays for; none means all. */
            product_ids?: string[];
            /** @description Kinds of orders that it pays for; none means all, and use too. */
            order_types?: ("new" | "renew" | "change")[];
            /**
             * @description Whether it pays for an order that has a discount.
             * @default true
             */
            with_discounts?: boolean;
            /**
             * @description What must be left of some item's official price, as a ratio, for it to pay.
             * @default 0
             */
            least_ratio?: number;
        };
        /**
         * @description An amount in CNY, above 0, two decimals at most.
         * @example 10000.00
         */
        CouponMoney: string;
        CouponQuotaChange: {
            /**
             * @description What state it is put into; voided ends it.
             * @enum {string}
             */
            state?: "normal" | "frozen" | "adjusting" | "voided";
            quota_value?: components["schemas"]["CouponMoney"];
        };
        CouponQuotaGrant: {
            quota_value: components["schemas"]["CouponMoney"];
            /**
             * @description 0 for cash coupons, 1 for flexi-purchase coupons.
             * @default 0
             * @enum {integer}
             */
            quota_type?: 0 | 1;
            /** @description The reseller that has it; the partner itself without it. */
            reseller_id?: string;
            valid_from?: components["schemas"]["Instant"];
            expires_at?: components["schemas"]["Instant"];
            /** @description Services that its coupons pay for; none means all. */
            service_type_codes?: string[];
            /** @description Products that its coupons pay for; none means all. */
            product_ids?: string[];
            /** @description Kinds of orders that its coupons pay for; none means all, and use too. */
            order_types?: ("new" | "renew" | "change")[];
            least_face_value?: components["schemas"]["CouponMoney"];
            most_face_value?: components["schemas"]["CouponMoney"];
            /** @description How many of its coupons one customer may get; any number without it. */
            most_coupons_a_customer?: number;
            most_value_a_customer?: components["schemas"]["CouponMoney"];
            /** @description The customers that its coupons are for; any without it. */
            customer_ids?: string[];
        };
        /**
         * @description normal, frozen, adjusting while the platform changes it, voided once the platform ended it, expired, or reclaimed by the distributor.
         * @enum {string}
         */
        CouponQuotaState: "normal" | "frozen" | "adjusting" | "voided" | "expired" | "reclaimed";
        Coverage: {
            /** @description The sums, over all operations that are listed. */
            count: {
                /**
                 * Format: int32
                 * @description Operations that are listed.
                 */
                operations: number;
                /**
                 * Format: int32
                 * @description Of these, how many the journal has.
                 */
                called: number;
                /**
                 * Format: int32
                 * @description Refusals, each counted once an operation.
                 */
                refusals: number;
                /**
                 * Format: int32
                 * @description Of these, how many the journal has.
                 */
                met: number;
                /**
                 * Format: int32
                 * @description Of these, how many behaviour brings about.
                 */
                by_behaviour: number;
                /**
                 * Format: int32
                 * @description Of these, how many only an armed fault brings about.
                 */
                by_fault: number;
                /**
                 * Format: int32
                 * @description Statuses that nothing brings about.
                 */
                not_reached: number;
            };
            /** @description The operations, service by service. */
            operations: components["schemas"]["CoveredOperation"][];
            /** @description Refusals of the gateway in front of every operation. */
            gateway: components["schemas"]["CoveredRefusal"][];
        };
        CoveredOperation: {
            /**
             * @description The service that has it.
             * @example intl
             */
            service: string;
            /**
             * @description Its name in the contract.
             * @example PayOrders
             */
            operation_id: string;
            /**
             * @description The HTTP method.
             * @example POST
             */
            method: string;
            /**
             * @description The template of its path.
             * @example /v3/orders/customer-orders/pay
             */
            path: string;
            /**
             * Format: int32
             * @description How often the journal has it.
             */
            calls: number;
            /**
             * Format: int32
             * @description How often the journal has it served.
             */
            served: number;
            /**
             * Format: int32
             * @description How often the journal has it refused, by the gateway too.
             */
            refused: number;
            /** @description Fields and parameters that were sent in calls that were served, and that nothing looked at. */
            unread_fields: components["schemas"]["UnreadField"][];
            /** @description The statuses of its contract. */
            statuses: components["schemas"]["CoveredStatus"][];
            /** @description The refusals that its contract lists, in the order in which the platform looks for them. */
            refusals: components["schemas"]["CoveredRefusal"][];
            evidence: components["schemas"]["OperationEvidence"];
        };
        CoveredRefusal: {
            /**
             * @description The name by which a fault can be armed.
             * @example order_status_unfit
             */
            refusal: string;
            /**
             * @description The code on the wire.
             * @example CBC.99005010
             */
            error_code: string;
            /**
             * Format: int32
             * @description The HTTP status.
             */
            status: number;
            reach: components["schemas"]["Reach"];
            /**
             * Format: int32
             * @description How often the journal has it.
             */
            met: number;
        };
        CoveredStatus: {
            /**
             * Format: int32
             * @description The HTTP status.
             */
            status: number;
            reach: components["schemas"]["Reach"];
            /**
             * Format: int32
             * @description How often the journal has it.
             */
            met: number;
        };
        /**
         * Format: date-time
         * @description When the credit ends, to the second; without it it has no end.
         * @example 2027-01-01T00:00:00Z
         */
        CreditEnd: string;
        CustomerConsole: {
            customer_id: components["schemas"]["CustomerId"];
            /**
             * @description Name of the customer's account.
             * @example demo-customer-01
             */
            account_name: string;
            site: components["schemas"]["Site"];
            /**
             * @description The currency of all amounts.
             * @example USD
             * @enum {string}
             */
            currency: "USD" | "CNY";
            now: components["schemas"]["Instant"];
            /**
             * @description Who froze the account; null of one that is not frozen.
             * @example partner
             */
            frozen_by: string | null;
            /**
             * @description Since when it owes money; null of one that does not.
             * @example 2026-05-06T08:05:01Z
             */
            in_arrears_since: string | null;
            budget: components["schemas"]["ShownBudget"];
            balance: components["schemas"]["ShownBalance"];
            /** @description Coupons that can still pay. */
            coupons: components["schemas"]["ShownCoupon"][];
            /**
             * Format: int32
             * @description How many orders there are in all.
             */
            order_count: number;
            /** @description The newest orders, at most 100. */
            orders: components["schemas"]["ShownOrder"][];
            /**
             * Format: int32
             * @description How many resources by term there are in all.
             */
            resource_count: number;
            /** @description The newest resources by term, at most 100; those that are gone are not among them. */
            resources: components["schemas"]["TermResource"][];
            /**
             * Format: int32
             * @description How many resources by use there are in all.
             */
            use_count: number;
            /** @description The newest resources by use that are not closed, at most 100. */
            uses: components["schemas"]["UsedResource"][];
            /** @description The newest resource packages that have not expired, at most 100. */
            packages: components["schemas"]["HeldPackage"][];
        };
        CustomerCredit: {
            credit_amount: components["schemas"]["SetAmount"];
            expire_time?: components["schemas"]["CreditEnd"];
        };
        /**
         * @description Account id of a customer, as creating and listing customers give it.
         * @example 2f1c0a9be4d84c5b8a6f0d3e7b915c42
         */
        CustomerId: string;
        CustomerMoney: {
            cash_amount: components["schemas"]["Amount"];
            credit_amount: components["schemas"]["Amount"];
            credit_used: components["schemas"]["Amount"];
            debt_amount: components["schemas"]["Amount"];
            /** @description The parts of the credit that end, the first to end first; absent where nothing ends. */
            ending?: {
                credit_amount: components["schemas"]["Amount"];
                expire_time: components["schemas"]["CreditEnd"];
            }[];
        };
        CustomersToAdd: {
            /**
             * Format: int32
             * @description How many customers to add.
             * @default 1
             * @example 2
             */
            count?: number;
            /**
             * @description What their account names begin with; a hyphen and a number follow. An account name is had once only.
             * @default customer
             * @example shop
             */
            prefix?: string;
            /**
             * @description Whether their companies have English names, Chinese ones, or names with letters of many languages. Absent means the language of the site: Chinese on the China site, English on the International one.
             * @example international
             * @enum {string}
             */
            names?: "english" | "chinese" | "international";
            /**
             * @description Monthly budget of each in USD, with at most two decimals. Absent means none is set; the China site has none.
             * @example 100
             */
            budget?: number;
        };
        /**
         * @description Whether the distributor has left the partner programme.
         * @default false
         * @example false
         */
        DistributorDelisted: boolean;
        /**
         * @description Whether the platform keeps the resellers of the distributor from taking on customers.
         * @default false
         * @example false
         */
        DistributorRestricted: boolean;
        /**
         * Format: int64
         * @description How many of `total` things are done; null where they are not counted.
         * @example 400
         */
        Done: number | null;
        /**
         * @description How many exchanges of this partner were forgotten since the journal was emptied, because there was no room for them.
         * @example 0
         */
        DroppedExchanges: number;
        /**
         * @description What sort of event it is.
         * @example customer-association
         * @example real-name-review
         * @example month-begins
         * @enum {string}
         */
        DueKind: "arrears" | "authorization-expiry" | "auto-renewal" | "bill-publication" | "bill-settlement" | "binding-notice" | "coupon-expiry" | "credit-expiry" | "customer-association" | "diagnosis" | "file-delivery" | "member-creation" | "month-begins" | "order-provisioning" | "package-expiry" | "quota-expiry" | "payment-deadline" | "real-name-review" | "refund-payout" | "refund-review" | "resource-term" | "usage-export" | "use-change" | "ticket-autopilot" | "ticket-waiting" | "use-charging";
        /**
         * @description The customer, application or month that it is about.
         * @example real-name-0000000004
         */
        DueSubject: string;
        EnterpriseOpening: {
            customer_id: components["schemas"]["CustomerId"];
            /**
             * @description Name of the root; it may have none.
             * @default
             */
            name?: string;
        };
        Environment: {
            /**
             * @description The same in each answer about one partner, so that a second import replaces the first.
             * @example 5f2b8c1e-9d04-4a36-8f2b-8c1e9d047a36
             */
            id: string;
            /**
             * @description What the tool calls it.
             * @example partner-sandbox sandbox-partner
             */
            name: string;
            /** @description `baseUrl`; of the partner `ak`, `sk`, `domain_id`, `domain_name`, `user_name` and, where it is known, `password`; the same with `customer_` before it; an empty `token`; `sign_as`, whose keys the script signs with, and `signing_script`, the script. */
            values: components["schemas"]["EnvironmentVariable"][];
            /**
             * @description Tells the tool what the file is.
             * @enum {string}
             */
            _postman_variable_scope: "environment";
        };
        EnvironmentVariable: {
            /**
             * @description The name by which requests have it, as in `{{baseUrl}}`.
             * @example baseUrl
             */
            key: string;
            /**
             * @description What takes the place of the name.
             * @example http://127.0.0.1:4010
             */
            value: string;
            /**
             * @description The tool does not show the value of a `secret`.
             * @enum {string}
             */
            type: "default" | "secret";
            /**
             * @description Whether it counts.
             * @example true
             */
            enabled: boolean;
        };
        /**
         * @description The id of an event.
         * @example 1778054701000001
         */
        EventId: string;
        /**
         * @description What an event is about: an `exchange` of the journal, a `finding` in one, the `clock` that was set or moved, something `due` that happened, a `mail` of the outbox, a `file` of the bucket, an armed `fault` that struck, what was done with a `ticket`, long `work` that comes further, or the `world` as a whole. `traffic` says that the journal has changed, at most four times a second, for readers to whom an event an exchange is too much.
         * @example exchange
         * @enum {string}
         */
        EventKind: "exchange" | "finding" | "clock" | "due" | "mail" | "file" | "fault" | "ticket" | "work" | "world" | "traffic";
        Exchange: {
            /**
             * @description The id that the answer had as `X-Request-Id`.
             * @example 0f6d2b9c4e8a4d7db1c3000000000001
             */
            id: string;
            at: components["schemas"]["Instant"];
            /**
             * @description The operation that was called; null when no operation has that method and path.
             * @example ShowSubCustomerBudget
             */
            operation_id: string | null;
            caller: components["schemas"]["ExchangeCaller"];
            request: components["schemas"]["ExchangeRequest"];
            response: components["schemas"]["ExchangeResponse"];
            /** @description What the steps that a request goes through said about it. */
            verdicts: components["schemas"]["Verdict"][];
            /**
             * @description Why it was refused and what helps, or what is odd about it, in a line; the caller had it as `X-Sandbox-Hint`. Null when there is nothing to say.
             * @example called as the customer demo-customer-01
             * @example but only partner or distributor may
             */
            hint: string | null;
            /**
             * @description The same at length, with who called what, at which step, and all that the step found out.
             * @example POST /v2/partners/sub-customers/budget (UpdateSubCustomerBudget) was answered 400 CBC.0100
             */
            explanation: string | null;
        };
        /**
         * @description The body as text, or in base64 where `body_encoding` says so; null when there was none.
         * @example {"budget_amount":50}
         */
        ExchangeBody: string | null;
        /**
         * @description What a body is written in where its bytes are no text in UTF-8; absent for text.
         * @example base64
         * @enum {string}
         */
        ExchangeBodyEncoding: "base64";
        /**
         * @description How many bytes the body had, where only its beginning is kept; absent where all of it is.
         * @example 1048576
         */
        ExchangeBodyLength: number;
        /** @description Who called; null when the credentials did not tell. */
        ExchangeCaller: {
            /**
             * @example partner
             * @enum {string}
             */
            kind: "anonymous" | "partner" | "distributor" | "reseller" | "customer";
            /**
             * @description Account name of the caller.
             * @example sandbox-partner
             */
            account_name?: string;
            /**
             * @description Account id of the caller, when it is a customer.
             * @example 2f1c0a9be4d84c5b8a6f0d3e7b915c42
             */
            customer_id?: string;
        } | null;
        /** @description An exchange in short; `GET /_sandbox/journal?requestId=` has all of it. */
        ExchangeEvent: {
            /**
             * @description The id that the answer had as `X-Request-Id`.
             * @example 0f6d2b9c4e8a4d7db1c3000000000001
             */
            id: string;
            at: components["schemas"]["Instant"];
            /**
             * @description The service of the operation.
             * @example intl
             */
            service: string | null;
            /**
             * @description The operation that was called; null when no operation has that method and path.
             * @example PayOrders
             */
            operation_id: string | null;
            /** @example POST */
            method: string;
            /**
             * @description Path as it was sent, without its query.
             * @example /v3/orders/customer-orders/pay
             */
            path: string;
            /**
             * Format: int32
             * @description HTTP status of the answer.
             * @example 403
             */
            status: number;
            /**
             * @description The code of a refusal.
             * @example CBC.0156
             */
            error_code: string | null;
            caller: components["schemas"]["ExchangeCaller"];
            /** @description What the steps that a request goes through said about it. */
            verdicts: components["schemas"]["Verdict"][];
            /**
             * @description The kind of the armed fault that struck it.
             * @example drop
             */
            fault: string | null;
            /**
             * @description Why it was refused and what helps, or what is odd about it, in a line.
             * @example the customer is frozen
             */
            hint: string | null;
            /** @description The requirements of the conformance harness that this exchange breaks by itself. */
            findings: string[];
        };
        /** @description Value by name; values of a header that was sent several times are joined by commas. */
        ExchangeHeaders: {
            [key: string]: string;
        };
        ExchangeRequest: {
            /** @example GET */
            method: string;
            /**
             * @description Path as it was sent, percent-encoding included.
             * @example /v2/partners/sub-customers/budget
             */
            path: string;
            /**
             * @description Query as it was sent, without the question mark; "" when there was none.
             * @example customer_id=2f1c0a9be4d84c5b8a6f0d3e7b915c42
             */
            query: string;
            headers: components["schemas"]["ExchangeHeaders"];
            body: components["schemas"]["ExchangeBody"];
            body_encoding?: components["schemas"]["ExchangeBodyEncoding"];
            body_cut_from?: components["schemas"]["ExchangeBodyLength"];
        };
        ExchangeResponse: {
            /**
             * Format: int32
             * @description HTTP status of the answer.
             * @example 200
             */
            status: number;
            headers: components["schemas"]["ExchangeHeaders"];
            body: components["schemas"]["ExchangeBody"];
            body_encoding?: components["schemas"]["ExchangeBodyEncoding"];
            body_cut_from?: components["schemas"]["ExchangeBodyLength"];
            /**
             * @description How the answer went out. `client_closed` means that the caller closed the connection before it came, so that nothing was delivered; anything else but `whole` is the work of a fault.
             * @example whole
             * @enum {string}
             */
            delivery: "whole" | "dropped" | "truncated" | "garbled" | "client_closed";
            /**
             * Format: int32
             * @description After how many milliseconds the caller closed the connection. Absent unless it did so before the answer.
             * @example 1000
             */
            closed_after_ms?: number;
        };
        Exchanges: {
            exchanges: components["schemas"]["Exchange"][];
            dropped?: components["schemas"]["DroppedExchanges"];
        };
        /**
         * @description What becomes of an item that fails to be provisioned: it is given back by itself, `refund`, or it waits until it is given back, `keep`.
         * @default refund
         * @example refund
         * @enum {string}
         */
        FailedProvisioning: "refund" | "keep";
        Fault: {
            /**
             * @description By which the fault is disarmed, and which the journal mentions.
             * @example fault-1
             */
            id: string;
            operation: components["schemas"]["FaultOperation"];
            kind: components["schemas"]["FaultKind"];
            /**
             * @description The error of the catalog, by its name.
             * @example customer_not_yours
             */
            refusal?: string;
            status?: components["schemas"]["FaultStatus"];
            error_code?: components["schemas"]["FaultErrorCode"];
            error_msg?: components["schemas"]["FaultErrorMessage"];
            shape?: components["schemas"]["FaultShape"];
            duration?: components["schemas"]["FaultDuration"];
            location?: components["schemas"]["FaultLocation"];
            when: components["schemas"]["FaultTiming"];
            latency_ms: components["schemas"]["FaultLatency"];
            skip: components["schemas"]["FaultSkip"];
            count?: components["schemas"]["FaultCount"];
            probability: components["schemas"]["FaultProbability"];
            /**
             * Format: int32
             * @description How often the fault has struck.
             * @example 0
             */
            fired: number;
        };
        /**
         * Format: int32
         * @description How often the fault strikes. Absent means until it is disarmed.
         * @example 2
         */
        FaultCount: number;
        /**
         * @description How far `advance` moves the clock, an ISO 8601 duration.
         * @example PT25H
         */
        FaultDuration: string;
        /**
         * @description Code of an error of one's own; needs `status`.
         * @example CBC.0999
         */
        FaultErrorCode: string;
        /**
         * @description Words of an error of one's own; needs `status`.
         * @example Other error.
         */
        FaultErrorMessage: string;
        /** @description An armed fault struck an exchange. */
        FaultEvent: {
            at: components["schemas"]["Instant"];
            /**
             * @description Id of the fault.
             * @example fault-1
             */
            fault_id: string;
            /**
             * @description What it does.
             * @example drop
             */
            kind: string;
            /**
             * @description Whether the request took effect.
             * @enum {string}
             */
            when: "before" | "after";
            /**
             * @description The operation that was called.
             * @example PayOrders
             */
            operation_id: string | null;
            /**
             * @description The exchange.
             * @example 0f6d2b9c4e8a4d7db1c3000000000001
             */
            exchange_id: string;
        };
        /**
         * @description What goes wrong: `refuse` answers with an error, `throttle` with the gateway's 429, `latency` answers late, `drop` closes the connection without an answer, `truncate` in the middle of one, `garble` sends a body that is not JSON. `reshape` changes nothing that a client may count on: the answer is as a later release could give it. `advance` moves the clock once the request was served. `redirect` sends the client to another address with 307.
         * @example refuse
         * @enum {string}
         */
        FaultKind: "refuse" | "latency" | "drop" | "truncate" | "garble" | "throttle" | "reshape" | "advance" | "redirect";
        /**
         * Format: int32
         * @description By how many milliseconds the answer is late; the kind `latency` needs it, any other may have it too.
         * @default 0
         * @example 1500
         */
        FaultLatency: number;
        /**
         * @description Where `redirect` sends the client, an address of http or https; its path and query are those of the request.
         * @example http://127.0.0.1:4999
         */
        FaultLocation: string;
        /**
         * @description The operationId of the operation to strike, in whichever service has it; `service.operationId` for the one of a service, `*` for all.
         * @default *
         * @example UpdateSubCustomerBudget
         */
        FaultOperation: string;
        /**
         * Format: double
         * @description How likely the fault strikes a request that it fits, drawn from the world's seed.
         * @default 1
         * @example 0.25
         */
        FaultProbability: number;
        /** @description The kind `refuse` needs either `refusal`, for an error of the catalog, or `status`, for one of one's own; the other kinds have neither. */
        FaultSetting: {
            operation?: components["schemas"]["FaultOperation"];
            kind: components["schemas"]["FaultKind"];
            /**
             * @description An error of the catalog by its name, `customer_not_yours`, or by its code, `CBC.99000035`; of several errors with one code it is the first.
             * @example customer_not_yours
             */
            refusal?: string;
            status?: components["schemas"]["FaultStatus"];
            error_code?: components["schemas"]["FaultErrorCode"];
            error_msg?: components["schemas"]["FaultErrorMessage"];
            shape?: components["schemas"]["FaultShape"];
            duration?: components["schemas"]["FaultDuration"];
            location?: components["schemas"]["FaultLocation"];
            when?: components["schemas"]["FaultTiming"];
            latency_ms?: components["schemas"]["FaultLatency"];
            skip?: components["schemas"]["FaultSkip"];
            count?: components["schemas"]["FaultCount"];
            probability?: components["schemas"]["FaultProbability"];
        } & (unknown & unknown & unknown & unknown & unknown);
        /**
         * @description What `reshape` does to an answer. `extra_fields` adds fields that nobody has documented to every object. The others change the first record of a list, or what stands beside the lists: `unknown_values` puts codes that are not documented yet where the contract lists codes, `nulls` makes optional fields null, `omissions` leaves them out. Identifiers, amounts, counts and times stay.
         * @example extra_fields
         * @enum {string}
         */
        FaultShape: "extra_fields" | "unknown_values" | "nulls" | "omissions";
        /**
         * Format: int32
         * @description How many requests of the operation pass before the fault begins to strike.
         * @default 0
         * @example 1
         */
        FaultSkip: number;
        /**
         * Format: int32
         * @description HTTP status of an error of one's own; only with the kind `refuse` and without `refusal`.
         * @example 502
         */
        FaultStatus: number;
        /**
         * @description Whether the request takes effect. `before`: it does not happen. `after`: it happens, and only its answer is lost or replaced.
         * @default before
         * @example before
         * @enum {string}
         */
        FaultTiming: "before" | "after";
        Faults: {
            faults: components["schemas"]["Fault"][];
        };
        FeeAdjustment: {
            /**
             * @description What is charged, or given back below zero, in the currency of the site.
             * @example -2.50
             */
            amount: string;
            /**
             * @description Whether the customer has to agree first.
             * @default false
             */
            confirm?: boolean;
        };
        /** @description A file was put into the partner's bucket, or it was tried. */
        FileEvent: {
            at: components["schemas"]["Instant"];
            /**
             * @description Path in the bucket.
             * @example customerUsage/customerUsageV2_202605_20260507.tar.gz
             */
            name: string;
            month: components["schemas"]["BillingMonth"];
            /**
             * @description Whether it is there.
             * @enum {string}
             */
            state: "waiting" | "delivered" | "given_up";
            /**
             * Format: int32
             * @description How often it was tried to put it there.
             */
            attempts: number;
        };
        /** @description An exchange breaks a requirement of the conformance harness by itself, whatever came before and after; `GET /_sandbox/conformance` judges the whole journal. */
        FindingEvent: {
            /**
             * @description The exchange.
             * @example 0f6d2b9c4e8a4d7db1c3000000000001
             */
            exchange_id: string;
            at: components["schemas"]["Instant"];
            /**
             * @description Id of the requirement.
             * @example SHAPE-01
             */
            requirement: string;
            /**
             * @description How binding it is.
             * @enum {string}
             */
            level: "MUST" | "SHOULD";
            /** @description What an integration has to keep to. */
            text: string;
            /** @description Page of the documentation, or where else it comes from. */
            source: string;
            /** @description What should have been there. */
            expected: string;
            /** @description What was there. */
            actual: string;
        };
        /**
         * @description How freezing or unfreezing several customers is answered when it fails for each of them: with `details` of each, or by a refusal of the whole, `refuse`.
         * @default details
         * @example details
         * @enum {string}
         */
        FreezeTotalFailure: "details" | "refuse";
        GivenBack: {
            /** @description Id of the resource. */
            resource_id: string;
            order?: components["schemas"]["ShownOrder"];
        };
        GivenCouponQuota: {
            /** @description Id of the quota. */
            quota_id: string;
            /**
             * @description 0 for cash coupons, 1 for flexi-purchase coupons.
             * @enum {integer}
             */
            quota_type: 0 | 1;
            /** @description What it is worth, in CNY. */
            quota_value: string;
            /** @description What can be given out of it, in CNY. */
            balance: string;
            state: components["schemas"]["CouponQuotaState"];
            valid_from: components["schemas"]["Instant"];
            expires_at: components["schemas"]["Instant"];
        };
        GrantedCoupon: {
            /** @description Id of the coupon. */
            coupon_id: string;
            /** @description The account that holds it. */
            owner_id: string;
            /** @description What it is worth, in the currency of the site. */
            face_value: string;
            valid_from: components["schemas"]["Instant"];
            expires_at: components["schemas"]["Instant"];
        };
        /** @description Something that happened because the clock reached its time. */
        Happening: {
            at: components["schemas"]["Instant"];
            kind: components["schemas"]["DueKind"];
            subject: components["schemas"]["DueSubject"];
            /**
             * @description What came of it, in words.
             * @example the review passed
             */
            detail: string;
        };
        /**
         * @description Says that only the beginning of a body is kept, and how many bytes it had.
         * @example only its beginning is kept: it had 1048576 bytes
         */
        HarCutRemark: string;
        HarEntry: {
            /**
             * Format: date-time
             * @description When the request came in, by the sandbox's clock.
             * @example 2026-05-06T08:05:01Z
             */
            startedDateTime: string;
            /**
             * @description How long it took, in milliseconds; 0, unless a fault delayed the answer.
             * @example 0
             */
            time: number;
            request: {
                /** @example GET */
                method: string;
                /** @example http://127.0.0.1:4010/v2/partners/sub-customers/budget */
                url: string;
                /** @example HTTP/1.1 */
                httpVersion: string;
                cookies: components["schemas"]["HarPairs"];
                headers: components["schemas"]["HarPairs"];
                queryString: components["schemas"]["HarPairs"];
                postData?: {
                    /** @example application/json */
                    mimeType: string;
                    /** @example {"budget_amount":50} */
                    text: string;
                    encoding?: components["schemas"]["ExchangeBodyEncoding"];
                    comment?: components["schemas"]["HarCutRemark"];
                };
                headersSize: components["schemas"]["HarSize"];
                bodySize: components["schemas"]["HarSize"];
            };
            response: {
                /**
                 * @description Set to `client closed` where the caller closed the connection before the answer; `time` says when.
                 * @example client closed
                 */
                comment?: string;
                /**
                 * Format: int32
                 * @example 200
                 */
                status: number;
                /** @example OK */
                statusText: string;
                /** @example HTTP/1.1 */
                httpVersion: string;
                cookies: components["schemas"]["HarPairs"];
                headers: components["schemas"]["HarPairs"];
                content: {
                    size: components["schemas"]["HarSize"];
                    /** @example application/json */
                    mimeType: string;
                    /** @example {"budget_amount":50} */
                    text?: string;
                    encoding?: components["schemas"]["ExchangeBodyEncoding"];
                    comment?: components["schemas"]["HarCutRemark"];
                };
                /** @example  */
                redirectURL: string;
                headersSize: components["schemas"]["HarSize"];
                bodySize: components["schemas"]["HarSize"];
            };
            /** @description Always empty. */
            cache: Record<string, unknown>;
            timings: {
                /** @example 0 */
                send: number;
                /** @example 0 */
                wait: number;
                /** @example 0 */
                receive: number;
            };
            /**
             * Format: date-time
             * @description When the request came in by the machine's clock, which no test moves.
             * @example 2026-05-06T08:05:01Z
             */
            _receivedDateTime?: string;
            /**
             * @description The service whose operation it is; the site, where it is `intl` or `cn`.
             * @example intl
             */
            _service?: string;
            /** @description The fault that struck the exchange, if one did. */
            _fault?: {
                /** @example drop */
                kind: string;
                /** @example after */
                when: string;
                /** @example extra_fields */
                shape?: string;
            };
            /**
             * @description Why it was refused and what helps, in a line.
             * @example called as the customer demo-customer-01
             * @example but only partner or distributor may
             */
            _hint?: string;
            /**
             * @description The same at length.
             * @example POST /v2/partners/sub-customers/budget (UpdateSubCustomerBudget) was answered 400 CBC.0100
             */
            _explanation?: string;
            /** @description The bodies of which only the beginning is kept, absent where both are whole. */
            _cut?: {
                request?: components["schemas"]["ExchangeBodyLength"];
                response?: components["schemas"]["ExchangeBodyLength"];
            };
            /**
             * @description The operation, and what the sandbox thought of the exchange.
             * @example ShowSubCustomerBudget: served
             */
            comment?: string;
        };
        /** @description An HTTP archive, HAR 1.2. */
        HarFile: {
            log: {
                /**
                 * @description Version of the format, 1.2.
                 * @example 1.2
                 */
                version: string;
                creator: {
                    /** @example partner-sandbox */
                    name: string;
                    /** @example 0.1.0 */
                    version: string;
                };
                entries: components["schemas"]["HarEntry"][];
                _dropped?: components["schemas"]["DroppedExchanges"];
            };
        };
        HarPairs: {
            /** @example Content-Type */
            name: string;
            /** @example application/json */
            value: string;
        }[];
        /**
         * Format: int32
         * @description In bytes; -1 when it is not known.
         * @example -1
         */
        HarSize: number;
        Health: {
            /**
             * @description Always `ok`; a sandbox that is not does not answer.
             * @example ok
             * @enum {string}
             */
            status: "ok";
            /**
             * @description Version of the sandbox.
             * @example 0.1.0
             */
            version: string;
            /**
             * @description The site of the partner that is meant when a control call names none.
             * @example intl
             * @enum {string}
             */
            site: "intl" | "cn";
            /**
             * Format: int32
             * @description How many partners have a world here.
             * @example 2
             */
            partners: number;
            /**
             * @description Whether the quotas of the operations are enforced.
             * @example true
             */
            rate_limits: boolean;
        };
        HeldPackage: {
            /**
             * @description Code of the service.
             * @example hws.service.type.ec2
             */
            service_type_code: string;
            /**
             * @description Code of the resource type.
             * @example hws.resource.type.vm
             */
            resource_type_code: string;
            /**
             * @description The spec.
             * @example s6.xlarge.4.linux
             */
            resource_spec: string;
            /** @description Its name in English. */
            name_en: string;
            /** @description Its name in Chinese. */
            name_zh: string;
            /** @description Id of the package. */
            package_id: string;
            /**
             * @description What is left of it now.
             * @example 50
             */
            left: string;
            effective_at: components["schemas"]["Instant"];
            expires_at: components["schemas"]["Instant"];
        };
        ImportAnswer: {
            partner: components["schemas"]["PartnerId"];
            /**
             * Format: int32
             * @description How many records were brought back.
             * @example 1
             */
            records: number;
        };
        /**
         * Format: date-time
         * @description A moment in UTC, to the second, `yyyy-MM-dd'T'HH:mm:ss'Z'`.
         * @example 2026-05-06T08:05:01Z
         */
        Instant: string;
        Invariants: {
            /**
             * @description Whether all of them hold.
             * @example true
             */
            holds: boolean;
            invariants: {
                /**
                 * @description The law, as a sentence.
                 * @example what a customer has spent is the sum of its charges
                 */
                name: string;
                /** @example true */
                holds: boolean;
                /**
                 * @description The first thing that breaks it.
                 * @example 2f1c0a9be4d84c5b8a6f0d3e7b915c42
                 */
                detail?: string;
            }[];
        };
        JudgedExchange: {
            exchange: components["schemas"]["Exchange"];
            /** @description The requirements that the exchange breaks by itself. */
            findings: components["schemas"]["FindingEvent"][];
        };
        /**
         * @description Whether old operations are served, `on`, served with a remark in the journal, `warn`, or refused as if they were not there any more, `gone`.
         * @default on
         * @example on
         * @enum {string}
         */
        Legacy: "on" | "warn" | "gone";
        Locks: {
            locks: {
                /**
                 * @description The access key (AK) that is refused.
                 * @example SANDBOXPARTNERAK0001
                 */
                access_key: string;
                until: components["schemas"]["Instant"];
            }[];
        };
        MadeOrder: {
            /** @description Id of the order. */
            order_id: string;
            /**
             * Format: int32
             * @description Its type: 11, 13, 14 or 15.
             */
            order_type: number;
            /**
             * Format: int32
             * @description Its status.
             */
            status: number;
            /** @description What it costs, in the currency of the site. */
            amount: string;
        };
        Message: {
            /** @example mail-0000000001 */
            id: string;
            at: components["schemas"]["Instant"];
            kind: components["schemas"]["MessageKind"];
            /**
             * @description The mail address or telephone number.
             * @example ada@example.com
             */
            to: string;
            /** @example Your verification code */
            subject: string;
            /** @example Your verification code is 473920. It is valid for 10 minutes. */
            text: string;
            /**
             * @description The verification code, when the message brings one.
             * @example 473920
             */
            code?: string;
            customer_id?: components["schemas"]["CustomerId"];
        };
        /**
         * @description Why the message was sent.
         * @example verification-code
         * @enum {string}
         */
        MessageKind: "verification-code" | "budget-alert" | "customer-frozen" | "renewal-failed" | "upload-failed" | "arrears" | "ticket" | "binding-callback";
        Messages: {
            messages: components["schemas"]["Message"][];
        };
        MeteredUsage: {
            /** @description Code of the service. */
            service_type_code: string;
            /** @description Code of the resource type. */
            resource_type_code: string;
            /** @description The spec. */
            resource_spec: string;
            /** @description Code of the region. */
            region_code: string;
            /**
             * Format: int32
             * @description The size, where it is sold by size.
             */
            size?: number;
            /**
             * Format: int32
             * @description The unit of the size: 15 Mbps, 17 GB.
             */
            size_measure_id?: number;
            /** @description What is metered, such as Duration. */
            usage_factor: string;
            /** @description How much, plain digits with at most six decimals. */
            usage_value: string;
            /**
             * Format: int32
             * @description The unit: 4 hours, 10 GB.
             */
            usage_measure_id: number;
            /** @description The resource that was used. */
            resource_id?: string;
        };
        /** @description Events between the last one that was read and the next one are gone: they were more than the sandbox keeps, or of an earlier life of it. What is shown should be read anew. */
        MissedEvent: {
            after: components["schemas"]["EventId"];
            until: components["schemas"]["EventId"];
        };
        NamedOrder: {
            /** @description Id of the order. */
            order_id: string;
        };
        NamedResource: {
            /** @description Id of the resource. */
            resource_id: string;
        };
        NoticeResult: {
            /**
             * Format: int32
             * @description Status of the partner's answer.
             * @example 200
             */
            status?: number;
            /**
             * @description Why no answer came.
             * @example connection refused
             */
            fault?: string;
        };
        Offer: {
            /**
             * @description Code of the service.
             * @example hws.service.type.ec2
             */
            service_type_code: string;
            /**
             * @description Code of the resource type.
             * @example hws.resource.type.vm
             */
            resource_type_code: string;
            /**
             * @description The spec.
             * @example s6.xlarge.4.linux
             */
            resource_spec: string;
            /** @description Its name in English. */
            name_en: string;
            /** @description Its name in Chinese. */
            name_zh: string;
            /**
             * @description Price of a month, of one unit of size; null where it is not sold by term.
             * @example 63.07
             */
            month_price: string | null;
            /**
             * @description Price of use, of one unit of size; null where it is not sold by use.
             * @example 0.0592
             */
            usage_price: string | null;
            /** @description Whether its use is counted in hours. */
            is_hourly: boolean;
            /**
             * Format: int32
             * @description The unit of its size, 15 Mbps or 17 GB; null where it has none.
             */
            size_measure_id: number | null;
            /** @description Whether it is a resource package. */
            is_package: boolean;
        };
        Offers: {
            /**
             * @description The currency of all prices.
             * @example USD
             * @enum {string}
             */
            currency: "USD" | "CNY";
            /** @description Services that have something to sell. */
            services: components["schemas"]["CodeWithNames"][];
            /** @description Regions in which all of it is sold. */
            regions: components["schemas"]["CodeWithNames"][];
            /** @description What is sold. */
            offers: components["schemas"]["Offer"][];
        };
        /** @description How the operation is known to be right, by axes of their own that are never summed. */
        OperationEvidence: {
            /** @description Whether the sandbox's own tests drive it by the vendor's client for Node.js. */
            vendor_client: boolean;
            /** @description Whether requests made from the contract call it. */
            probed: boolean;
            /** @description Whether the sandbox's own tests got it served to such a client or to such a request. */
            served: boolean;
            /** @description Whether such a request met a documented refusal of it. */
            refused: boolean;
            /** @description What recordings of the live platform confirm. Absent where none does. */
            recorded?: {
                /**
                 * @description The day of the newest exchange.
                 * @example 2026-11-27
                 */
                on: string;
                /**
                 * Format: int32
                 * @description How many exchanges were recorded.
                 */
                exchanges: number;
                /** @description The statuses that were recorded. */
                statuses: number[];
            };
        };
        OrderedItem: {
            /**
             * @description Code of the service.
             * @example hws.service.type.ec2
             */
            service_type_code: string;
            /**
             * @description Code of the resource type.
             * @example hws.resource.type.vm
             */
            resource_type_code: string;
            /**
             * @description The spec.
             * @example s6.xlarge.4.linux
             */
            resource_spec: string;
            /** @description Its name in English. */
            name_en: string;
            /** @description Its name in Chinese. */
            name_zh: string;
            /**
             * Format: int32
             * @description 2 month, 3 year.
             * @enum {integer}
             */
            period_type: 2 | 3;
            /**
             * Format: int32
             * @description How many periods.
             */
            period_num: number;
            /**
             * Format: int32
             * @description How many of it.
             */
            count: number;
            /** @description The resource that it is about, where there is one already. */
            resource_id?: string;
        };
        /**
         * @description In CNY, above 0, as decimal text with two decimals at most.
         * @example 50000.00
         */
        PaidAmount: string;
        Partner: {
            id: components["schemas"]["PartnerId"];
            kind: components["schemas"]["PartnerKind"];
            site: components["schemas"]["Site"];
            seed: components["schemas"]["Seed"];
            /**
             * @description Account id of the partner.
             * @example 2f1c0a9be4d84c5b8a6f0d3e7b915c42
             */
            domain_id: string;
            /**
             * @description Account name of the partner.
             * @example sandbox-partner
             */
            domain_name: string;
            /**
             * @description The partner's platform id, to be sent when a customer is created.
             * @example sandbox_partner_IDP
             */
            xaccount_type: string;
            /** @description How many of each its world has. */
            counts: {
                /**
                 * Format: int32
                 * @description Customers of the partner or of its resellers, whether associated by now or not.
                 * @example 25
                 */
                customers: number;
                /**
                 * Format: int32
                 * @description Resellers of a distributor.
                 * @example 0
                 */
                resellers: number;
                /**
                 * Format: int32
                 * @description Orders in every state.
                 * @example 14
                 */
                orders: number;
                /**
                 * Format: int32
                 * @description Resources by contract or by use, in every state.
                 * @example 12
                 */
                resources: number;
                /**
                 * Format: int32
                 * @description Coupons in every state.
                 * @example 3
                 */
                coupons: number;
                /**
                 * Format: int32
                 * @description Months that have a bill.
                 * @example 3
                 */
                bills: number;
                /**
                 * Format: int32
                 * @description Invoices that were applied for.
                 * @example 1
                 */
                invoices: number;
                /**
                 * Format: int32
                 * @description Files in the bucket.
                 * @example 90
                 */
                files: number;
            };
        };
        PartnerCorrection: {
            /**
             * @description In CNY, not 0, as decimal text with two decimals at most; below zero it is taken off.
             * @example -12.50
             */
            amount: string;
            reseller_id?: components["schemas"]["ResellerId"];
        };
        PartnerCreation: {
            /**
             * @description Name of the new world, 3 to 64 lower-case letters, digits and hyphens. Absent, one is made up.
             * @example acme
             */
            id?: string;
            /**
             * @description A partner with customers of its own, or a distributor with resellers. The default is `partner`.
             * @default partner
             * @enum {string}
             */
            kind?: "partner" | "distributor";
            site?: components["schemas"]["Site"];
            /**
             * @description What the world begins with. The default is `empty`.
             * @default empty
             * @enum {string}
             */
            preset?: "demo" | "quiet" | "empty";
            /**
             * Format: int32
             * @description Where everything that looks random comes from. The default is the sandbox's own, 1 if not set.
             * @default 1
             */
            seed?: number;
            /**
             * Format: date-time
             * @description What the clock shows at first, in UTC. The default is the machine's time.
             * @example 2026-05-06T08:05:01Z
             */
            now?: string;
            /**
             * @description Whether the clock stands still until it is moved. The default is false.
             * @default false
             * @example true
             */
            freeze_clock?: boolean;
        };
        PartnerCredit: {
            credit_amount: components["schemas"]["SetAmount"];
            expire_time?: components["schemas"]["CreditEnd"];
            reseller_id?: components["schemas"]["ResellerId"];
        };
        /**
         * @description Name of a partner's world, 3 to 64 lower-case letters, digits and hyphens.
         * @example acme
         */
        PartnerId: string;
        /**
         * @description A `partner` has customers of its own; a `distributor` (tier 1) has resellers (tier 2) and acts for their customers.
         * @example partner
         * @enum {string}
         */
        PartnerKind: "partner" | "distributor";
        PartnerMoney: {
            /** @description Whose it is: the domain of the partner, or the reseller. */
            account_id: string;
            cash_amount: components["schemas"]["Amount"];
            designated_amount: components["schemas"]["Amount"];
            allocatable_amount: components["schemas"]["Amount"];
            credit_amount?: components["schemas"]["Amount"];
            expire_time?: components["schemas"]["CreditEnd"];
        };
        /**
         * @description What the partner settles of what its customers owe, 0.75 for three quarters. It counts for bills of months that end from now on.
         * @default 1
         * @example 0.75
         */
        PartnerRatio: number;
        /**
         * @description Whether the platform keeps the partner from taking on customers.
         * @default false
         * @example false
         */
        PartnerRestricted: boolean;
        PartnerTopUp: {
            amount: components["schemas"]["PaidAmount"];
            designated_amount?: components["schemas"]["SetAmount"];
            payment_channel_id?: components["schemas"]["PaymentChannel"];
            reseller_id?: components["schemas"]["ResellerId"];
        };
        /** @description A partner, and all that a client needs to call as its administrator. After a reset the password is not told again; it stays what it was. */
        PartnerWithCredentials: {
            id: components["schemas"]["PartnerId"];
            kind: components["schemas"]["PartnerKind"];
            site: components["schemas"]["Site"];
            seed: components["schemas"]["Seed"];
            /**
             * @description Account id of the partner.
             * @example 2f1c0a9be4d84c5b8a6f0d3e7b915c42
             */
            domain_id: string;
            /**
             * @description Account name of the partner.
             * @example acme
             */
            domain_name: string;
            /**
             * @description Name of the account's administrator.
             * @example partner-admin
             */
            user_name: string;
            /**
             * @description The administrator's password; told once, when the partner is made.
             * @example Pw-5f2b8c1e9d047a36
             */
            password?: string;
            /**
             * @description The administrator's access key (AK).
             * @example 7C1E9D047A365F2B8C1E
             */
            access_key: string;
            /**
             * @description The secret key (SK) that signs for it.
             * @example d047a365f2b8c1e97c1e9d047a365f2b8c1e9d04
             */
            secret_key: string;
            /**
             * @description A token of the administrator, ready to be sent as `X-Auth-Token`.
             * @example MII9d047a365f2b8c1e97c1e9d047a365f2b8c1e9d04
             */
            token: string;
            token_expires_at: components["schemas"]["Instant"];
            /**
             * @description The partner's platform id, to be sent when a customer is created.
             * @example acme_IDP
             */
            xaccount_type: string;
            clock: components["schemas"]["Clock"];
        };
        Partners: {
            partners: components["schemas"]["Partner"][];
        };
        Payment: {
            /**
             * @description How much is paid, in the currency of the site, above 0, as decimal text with two decimals at most.
             * @example 120.50
             */
            amount: string;
        };
        PaymentAnswer: {
            cash_amount: components["schemas"]["Amount"];
            credit_used: components["schemas"]["Amount"];
            debt_amount: components["schemas"]["Amount"];
        };
        /**
         * @description How it comes in: 1 Alipay, 2 bank transfer, 5 WeChat Pay, 317 UnionPay, 319 Huawei Pay, 320 Huawei payment.
         * @default 2
         * @enum {string}
         */
        PaymentChannel: "1" | "2" | "5" | "317" | "319" | "320";
        /**
         * @description Id of a sales platform; without it the partner's own is meant.
         * @example sandbox_partner_IDP
         */
        PlatformId: string;
        /** @description Platform ids (`xaccount_type`) that the partner was assigned. The first is always the partner's own; a change sets the others. Any other one is taken too, with an `X-Sandbox-Hint`. */
        PlatformIds: string[];
        /**
         * @description What a world begins with. `demo` has customers in every state worth meeting and three months behind it; `quiet` has such customers and no past; `empty` has none.
         * @example empty
         * @enum {string}
         */
        Preset: "demo" | "quiet" | "empty";
        PriceAdjustment: {
            /** @description What is taken off the official price, in percent. */
            percent: number;
        };
        PricedBasket: {
            /** @description What would be ordered together, 1 to 100. */
            items: components["schemas"]["PurchaseItem"][];
            /**
             * Format: int32
             * @description 1 yearly/monthly, 3 pay-per-use.
             * @default 1
             * @enum {integer}
             */
            charging_mode?: 1 | 3;
        };
        Purchase: {
            /** @description What is ordered together, 1 to 100. */
            items: components["schemas"]["PurchaseItem"][];
            /**
             * Format: int32
             * @description 1 yearly/monthly, 3 pay-per-use.
             * @default 1
             * @enum {integer}
             */
            charging_mode?: 1 | 3;
            /** @description Coupons that the order holds until it is paid or given up, each once. */
            coupon_ids?: string[];
            /**
             * @description Whether each item is an order of its own, all of one combined transaction: paid and cancelled together, by the number of the first.
             * @default false
             */
            combined?: boolean;
            /**
             * Format: int32
             * @description Seconds of the clock between the payment and the resources.
             * @default 60
             */
            provisioning_seconds?: number;
        };
        /** @description An order, or resources. */
        PurchaseAnswer: {
            /** @description Id of the order. */
            order_id?: string;
            /**
             * Format: int32
             * @description 6, pending payment.
             */
            status?: number;
            /** @description What it costs without discounts, in the currency of the site. */
            official_amount?: string;
            pay_until?: components["schemas"]["Instant"];
            /** @description Pay-per-use resources that are up. */
            resource_ids?: string[];
        };
        PurchaseItem: {
            /** @description Code of the service. */
            service_type_code: string;
            /** @description Code of the resource type. */
            resource_type_code: string;
            /** @description The spec. */
            resource_spec: string;
            /** @description Code of the region. */
            region_code: string;
            /**
             * Format: int32
             * @description The size, where it is sold by size.
             */
            size?: number;
            /**
             * Format: int32
             * @description The unit of the size: 15 Mbps, 17 GB.
             */
            size_measure_id?: number;
            /**
             * Format: int32
             * @description 2 month, 3 year; not for pay-per-use.
             * @default 2
             * @enum {integer}
             */
            period_type?: 2 | 3;
            /**
             * Format: int32
             * @description How many periods.
             * @default 1
             */
            period_num?: number;
            /** @description The zone, of pay-per-use resources; the first of the region without it. */
            availability_zone_code?: string;
            /**
             * @description Whether its resources come up.
             * @default success
             * @enum {string}
             */
            provisioning?: "success" | "failure";
            /**
             * Format: int32
             * @description What comes at the end of the term: 0 grace, 1 pay-per-use, 2 deletion, 3 automatic renewal, 4 freeze, 5 deletion after retention.
             * @default 0
             * @enum {integer}
             */
            expire_policy?: 0 | 1 | 2 | 3 | 4 | 5;
            /**
             * Format: int32
             * @description How many of it.
             * @default 1
             */
            count?: number;
        };
        /**
         * @description `behaviour`: calls of the platform or of the control API bring it about. `fault`: only an armed fault does. `none`: nothing does.
         * @enum {string}
         */
        Reach: "behaviour" | "fault" | "none";
        /**
         * Format: date-time
         * @description The moment that the clock of the world has reached; null where the clock is not moved.
         * @example 2026-09-01T00:00:00Z
         */
        Reached: string | null;
        /**
         * @description Whether applications wait for a reviewer's word, `manual`, or pass at once, `automatic`.
         * @default manual
         * @example manual
         * @enum {string}
         */
        RealNameReview: "manual" | "automatic";
        /**
         * Format: int32
         * @description After how many days a review that nobody answered passes by itself; 0 means never.
         * @default 1
         * @example 1
         */
        RealNameReviewDays: number;
        /**
         * @description Whether the partner may hand in certificates for its customers.
         * @default true
         * @example true
         */
        RealNameUpload: boolean;
        Reconciliation: {
            /** @description Whether everything agrees. */
            agrees: boolean;
            checks: {
                /** @description What is compared, as a sentence. */
                name: string;
                /**
                 * Format: int32
                 * @description How many were compared.
                 */
                compared: number;
                /** @description Whether all of them agree. */
                agrees: boolean;
                /** @description The first that does not. */
                detail?: string;
            }[];
        };
        Record: {
            /**
             * @description What the record is known by among its kind.
             * @example 2f1c0a9be4d84c5b8a6f0d3e7b915c42
             */
            id: string;
            /** @description What is remembered of it. */
            fields: {
                [key: string]: unknown;
            };
        };
        /**
         * @description What the records are of. `resources` are paid by term, `uses` by use; `accounts` and `account-changes` are those of partners and resellers of the China site; `spendings` what a customer spent in a month.
         * @example customers
         * @enum {string}
         */
        RecordKind: "customers" | "resellers" | "orders" | "resources" | "uses" | "packages" | "package-uses" | "coupons" | "coupon-changes" | "coupon-quotas" | "discounts" | "budgets" | "budget-changes" | "spendings" | "accounts" | "account-changes" | "charges" | "bills" | "bill-adjustments" | "invoices" | "files" | "mails" | "tickets" | "ticket-messages" | "ticket-logs" | "real-name-applications" | "organizations" | "memberships";
        Records: {
            kind: components["schemas"]["RecordKind"];
            /**
             * Format: int32
             * @description How many records fit, on all pages together.
             * @example 1
             */
            count: number;
            records: components["schemas"]["Record"][];
        };
        /**
         * Format: int32
         * @description How many days after its order a refund is paid out; until then the order is in status 2. 0 means at once.
         * @default 0
         * @example 0
         */
        RefundPayoutDays: number;
        RenewedResource: {
            /** @description Id of the resource. */
            resource_id: string;
            /**
             * Format: int32
             * @description 2 month, 3 year.
             * @default 2
             * @enum {integer}
             */
            period_type?: 2 | 3;
            /**
             * Format: int32
             * @description How many periods.
             * @default 1
             */
            period_num?: number;
        };
        Replayed: {
            /** @description The new exchange. */
            exchange_id: string;
            /**
             * Format: int32
             * @description HTTP status of its answer.
             */
            status: number;
        };
        /**
         * @description Account id of a reseller.
         * @example 7c3d1e9a5b024f6c9d8e0f1a2b3c4d5e
         */
        ResellerId: string;
        Reset: {
            preset?: components["schemas"]["Preset"];
            seed?: components["schemas"]["Seed"];
        };
        /**
         * @description Code of a type of resource.
         * @example hws.resource.type.vm
         */
        ResourceTypeCode: string;
        /** @description A rejection needs an opinion too. */
        Review: {
            result: components["schemas"]["ReviewResult"];
            /**
             * @description The reviewer's words to the customer; a rejection needs them.
             * @example The photo is not readable.
             */
            opinion?: string;
        };
        ReviewAnswer: {
            customer_id: components["schemas"]["CustomerId"];
            result: components["schemas"]["ReviewResult"];
            /**
             * @description The customer's authentication as the list of customers tells it: "-1" none, "0" under review, "1" rejected, "2" verified, "3" failed.
             * @example 2
             * @enum {string}
             */
            verified_status: "-1" | "0" | "1" | "2" | "3";
        };
        /**
         * @description `passed` verifies the customer, `rejected` lets it try again with better papers, `failed` says that the check itself failed.
         * @example passed
         * @enum {string}
         */
        ReviewResult: "passed" | "rejected" | "failed";
        Scan: {
            /**
             * @description The address that the customer got, or the code at its end alone.
             * @example https://real-name.example/face?code=5f2b8c1e9d047a36b1c2d3e4f5061728
             */
            qr_code_url: string;
            /**
             * @description The person's name.
             * @example 王芳
             */
            name: string;
            /**
             * @description Number of the person's certificate.
             * @example E12345678
             */
            certificate_number: string;
            /**
             * @description Whether the face is the one on the certificate.
             * @default true
             */
            match?: boolean;
        };
        ScanAnswer: {
            customer_id: components["schemas"]["CustomerId"];
            /**
             * @description The customer's authentication as the list of customers tells it.
             * @example 2
             * @enum {string}
             */
            verified_status: "-1" | "0" | "1" | "2" | "3";
        };
        /**
         * Format: int32
         * @description Where everything that looks random comes from. The same seed and the same calls give the same answers.
         * @example 1
         */
        Seed: number;
        /**
         * @description Code of a cloud service.
         * @example hws.service.type.ec2
         */
        ServiceTypeCode: string;
        /**
         * @description In CNY, 0 or more, as decimal text with two decimals at most.
         * @example 2000.00
         */
        SetAmount: string;
        /** @description What the site of the partner does not have is left out: the China site has no `freeze_total_failure`, `consumption_quota`, `bill_settlement`, `tax_percent`, `partner_ratio` and `bucket_available`. */
        Settings: {
            refund_payout_days: components["schemas"]["RefundPayoutDays"];
            association_delay_seconds: components["schemas"]["AssociationDelaySeconds"];
            real_name_review: components["schemas"]["RealNameReview"];
            real_name_review_days: components["schemas"]["RealNameReviewDays"];
            real_name_upload: components["schemas"]["RealNameUpload"];
            partner_restricted: components["schemas"]["PartnerRestricted"];
            distributor_restricted: components["schemas"]["DistributorRestricted"];
            distributor_delisted: components["schemas"]["DistributorDelisted"];
            test_partner: components["schemas"]["TestPartner"];
            banned_certificates: components["schemas"]["BannedCertificates"];
            freeze_total_failure?: components["schemas"]["FreezeTotalFailure"];
            consumption_quota?: components["schemas"]["ConsumptionQuota"];
            bill_settlement?: components["schemas"]["BillSettlement"];
            tax_percent?: components["schemas"]["TaxPercent"];
            partner_ratio?: components["schemas"]["PartnerRatio"];
            bucket_available?: components["schemas"]["BucketAvailable"];
            xaccount_types: components["schemas"]["PlatformIds"];
            tickets: components["schemas"]["TicketSettings"];
            legacy: components["schemas"]["Legacy"];
            failed_provisioning: components["schemas"]["FailedProvisioning"];
        };
        /** @description Settings that the site of the partner has; one that it does not have is refused. */
        SettingsChange: {
            legacy?: components["schemas"]["Legacy"];
            failed_provisioning?: components["schemas"]["FailedProvisioning"];
            refund_payout_days?: components["schemas"]["RefundPayoutDays"];
            association_delay_seconds?: components["schemas"]["AssociationDelaySeconds"];
            real_name_review?: components["schemas"]["RealNameReview"];
            real_name_review_days?: components["schemas"]["RealNameReviewDays"];
            real_name_upload?: components["schemas"]["RealNameUpload"];
            partner_restricted?: components["schemas"]["PartnerRestricted"];
            distributor_restricted?: components["schemas"]["DistributorRestricted"];
            distributor_delisted?: components["schemas"]["DistributorDelisted"];
            test_partner?: components["schemas"]["TestPartner"];
            banned_certificates?: components["schemas"]["BannedCertificates"];
            freeze_total_failure?: components["schemas"]["FreezeTotalFailure"];
            consumption_quota?: components["schemas"]["ConsumptionQuota"];
            bill_settlement?: components["schemas"]["BillSettlement"];
            tax_percent?: components["schemas"]["TaxPercent"];
            partner_ratio?: components["schemas"]["PartnerRatio"];
            bucket_available?: components["schemas"]["BucketAvailable"];
            xaccount_types?: components["schemas"]["PlatformIds"];
            tickets?: components["schemas"]["TicketSettings"];
        };
        SettledBill: {
            cycle: components["schemas"]["BillingMonth"];
            amount_due: components["schemas"]["Amount"];
            tax_amount: components["schemas"]["Amount"];
            settled_at: components["schemas"]["Instant"];
        };
        /** @description Money of the customer's own; null of one that its partner pays for. */
        ShownBalance: {
            /**
             * @description Cash.
             * @example 100.00
             */
            cash: string;
            /**
             * @description What it may spend before it pays.
             * @example 0.00
             */
            credit_limit: string;
            /**
             * @description What of that is spent.
             * @example 0.00
             */
            credit_used: string;
            /**
             * @description What it owes beyond both.
             * @example 0.00
             */
            debt: string;
        } | null;
        /** @description What the partner lets the customer spend; null of one that has no budget. */
        ShownBudget: {
            /**
             * @description Whether it begins anew each month.
             * @enum {string}
             */
            period: "monthly" | "package";
            /**
             * @description The budget.
             * @example 5000.00
             */
            limit: string;
            /**
             * @description What is spent of it.
             * @example 63.07
             */
            used: string;
            /**
             * @description What is left of it.
             * @example 4936.93
             */
            left: string;
        } | null;
        ShownCoupon: {
            /** @description Id of the coupon. */
            id: string;
            /**
             * @description What it can still pay.
             * @example 20.00
             */
            balance: string;
            expires_at: components["schemas"]["Instant"];
        };
        ShownOrder: {
            /**
             * @description Id of the order.
             * @example CS26050612001234001
             */
            order_id: string;
            /**
             * Format: int32
             * @description As the platform has it: 1 new, 2 renewal, 4 unsubscription.
             */
            order_type: number;
            /**
             * Format: int32
             * @description As the platform has it: 6 waits for its payment, 3 is processed, 5 is done, 4 is cancelled.
             */
            status: number;
            created_at: components["schemas"]["Instant"];
            pay_until: components["schemas"]["Instant"];
            /**
             * @description What it costs at list price.
             * @example 63.07
             */
            official_amount: string;
            /** @description What was paid or given back; of an unpaid order, what a payment would take. */
            amount: string;
            /** @description What of an unpaid order coupons would pay. */
            by_coupons?: string;
            /** @description The order of the same transaction by which it is paid, where that is another. */
            paid_with?: string;
            /** @description What it is about. */
            items: components["schemas"]["OrderedItem"][];
        };
        /** @description What something is, in both languages. */
        ShownProduct: {
            /**
             * @description Code of the service.
             * @example hws.service.type.ec2
             */
            service_type_code: string;
            /**
             * @description Code of the resource type.
             * @example hws.resource.type.vm
             */
            resource_type_code: string;
            /**
             * @description The spec.
             * @example s6.xlarge.4.linux
             */
            resource_spec: string;
            /** @description Its name in English. */
            name_en: string;
            /** @description Its name in Chinese. */
            name_zh: string;
        };
        /**
         * @description Which clock the date of a signature, `X-Sdk-Date`, may follow to within 15 minutes. `either` takes the sandbox's clock or the machine's, because an SDK goes on signing with the machine's time after the sandbox's clock was moved; `sandbox` takes the sandbox's only.
         * @example either
         * @enum {string}
         */
        SigningClock: "either" | "sandbox";
        /**
         * @description The site of the cloud: `intl` is the International one, and the default, `cn` the China one.
         * @example intl
         * @enum {string}
         */
        Site: "intl" | "cn";
        Snapshot: {
            /**
             * @description Always the same; by it a snapshot is known.
             * @example partner-sandbox-snapshot
             * @enum {string}
             */
            format: "partner-sandbox-snapshot";
            /**
             * Format: int32
             * @description Version of the format, 1.
             * @example 1
             */
            version: number;
            partner: components["schemas"]["PartnerId"];
            /** @description The records of the world by table. */
            records: {
                [key: string]: Record<string, unknown>[];
            };
            /**
             * @description SHA-256 of the records in hexadecimal, by which a damaged snapshot is known.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            checksum: string;
        };
        SoldStoredValueCard: {
            /** @description Id of the card. */
            card_id: string;
            /** @description What it is worth, in CNY. */
            face_value: string;
            valid_from: components["schemas"]["Instant"];
            expires_at: components["schemas"]["Instant"];
        };
        SpecChange: {
            /** @description The spec that it gets; absent leaves it. */
            resource_spec?: string;
            /**
             * Format: int32
             * @description The size that it gets; absent leaves it.
             */
            size?: number;
            /**
             * @description Whether the change of what is paid for succeeds.
             * @default success
             * @enum {string}
             */
            provisioning?: "success" | "failure";
        };
        SsoChange: {
            xaccount_type?: components["schemas"]["PlatformId"];
            /**
             * @description The metadata of the platform, XML of at most 2 MB; null takes it away.
             * @example <EntityDescriptor entityID="https://platform.example/idp">...</EntityDescriptor>
             */
            idp_metadata?: string | null;
            /**
             * @description The http or https address that is told of bindings; null tells nobody.
             * @example http://127.0.0.1:8080/bound
             */
            notification_url?: string | null;
            binding?: components["schemas"]["BindingAnswer"];
            /**
             * @description Name of the account that `existing` binds.
             * @example demo-customer-02
             */
            binding_account?: string;
        };
        SsoConfigurations: {
            /**
             * @description Entity id of the service provider, the audience of assertions.
             * @example https://auth.huaweicloud.com/
             */
            entity_id: string;
            platforms: components["schemas"]["SsoPlatform"][];
        };
        SsoPlatform: {
            xaccount_type: components["schemas"]["PlatformId"];
            /**
             * @description Entity id of the platform by its metadata; null where none is configured.
             * @example https://platform.example/idp
             */
            idp_entity_id: string | null;
            /**
             * @description Where browsers are sent.
             * @example https://platform.example/sso
             */
            sign_on_url: string | null;
            /**
             * Format: int32
             * @description How many certificates may have signed.
             * @example 1
             */
            certificates: number;
            /**
             * @description The address that is told of bindings.
             * @example http://127.0.0.1:8080/bound
             */
            notification_url: string | null;
            binding: components["schemas"]["BindingAnswer"];
            /**
             * @description Name of the account that `existing` binds.
             * @example demo-customer-02
             */
            binding_account: string | null;
        };
        StoredValueCardSale: {
            /** @description The customer that buys it. */
            customer_id: string;
            face_value: components["schemas"]["CouponMoney"];
            /**
             * @description What it is called.
             * @default Stored-value card
             */
            name?: string;
            valid_from?: components["schemas"]["Instant"];
            expires_at?: components["schemas"]["Instant"];
        };
        SupportAct: {
            /**
             * @description What support does.
             * @enum {string}
             */
            do: "accept" | "reply" | "ask" | "propose" | "pause" | "resume" | "invalidate";
            /** @description What it says; needed to reply and to ask, and the reason of the other acts. */
            content?: string;
            /** @description The result that it proposes; needed to propose. */
            resolution?: string;
            /**
             * @description What it found; the default is an empty text.
             * @default
             */
            root_cause?: string;
            /**
             * @description Whether an agent of a partner answers for Huawei Cloud, with `reply` and `ask`.
             * @default false
             */
            as_third_party?: boolean;
            /** @description Files that go with a reply or a question, within the limits of attachments. */
            files?: {
                /**
                 * @description The name of the file.
                 * @example steps.txt
                 */
                name: string;
                /**
                 * @description Its bytes in base64.
                 * @example SGVsbG8=
                 */
                content: string;
            }[];
        };
        SupportMessage: {
            /** @description The id of the message. */
            id: string;
            /**
             * @description Who wrote it.
             * @enum {string}
             */
            from: "customer" | "support" | "third-party";
            /** @description The name of who wrote it. */
            name: string;
            /** @description What it says. */
            content: string;
            at: components["schemas"]["Instant"];
            /** @description Its files. */
            files: {
                /** @description The id of the attachment. */
                id: string;
                /** @description The name of the file. */
                name: string;
            }[];
        };
        SupportSession: {
            /** @description The detail of the authorization. Absent means its first one. */
            detail_id?: number;
            /** @description How long it took. */
            seconds: number;
            /** @description What support typed, in this order. Absent means nothing. */
            commands?: string[];
            /** @description The files that it moved. Absent means none. */
            files?: {
                /** @description The name of the file. */
                name: string;
                /**
                 * @description To the server, or from it.
                 * @enum {string}
                 */
                direction: "upload" | "download";
                /** @description Where it was. */
                from: string;
                /** @description Where it went. */
                to: string;
                /** @description In bytes. */
                size: number;
                /** @description How long it took. Absent means 0. */
                seconds?: number;
            }[];
        };
        SupportTicket: {
            /**
             * @description The id of the ticket.
             * @example TT202605060001
             */
            id: string;
            /** @description The account whose ticket it is. */
            account_id: string;
            /** @description The user who filed it. */
            user_name: string;
            /**
             * @description Where it is in its life.
             * @enum {string}
             */
            state: "unaccepted" | "processing" | "proposed" | "completed" | "cancelled" | "paused" | "invalid" | "deleted" | "asking";
            /** @description What the matter is. */
            description: string;
            created_at: components["schemas"]["Instant"];
            /**
             * @description When its customer urged it last; null when it never did.
             * @example 2026-05-06T12:00:00Z
             */
            urged_at: string | null;
            /** @description The further fields, by their keys. */
            fields: {
                [key: string]: string;
            };
            /** @description What was said, the oldest first; what was taken back is left out. */
            messages: components["schemas"]["SupportMessage"][];
        };
        SupportTickets: {
            /**
             * Format: int32
             * @description How many there are.
             */
            count: number;
            /** @description The page. */
            tickets: components["schemas"]["SupportTicket"][];
        };
        /**
         * @description The tax beside what a bill has due, in percent.
         * @default 10
         * @example 10
         */
        TaxPercent: number;
        Term: {
            /**
             * Format: int32
             * @description 2 month, 3 year.
             * @default 2
             * @enum {integer}
             */
            period_type?: 2 | 3;
            /**
             * Format: int32
             * @description How many periods.
             * @default 1
             */
            period_num?: number;
        };
        TermResource: {
            /**
             * @description Code of the service.
             * @example hws.service.type.ec2
             */
            service_type_code: string;
            /**
             * @description Code of the resource type.
             * @example hws.resource.type.vm
             */
            resource_type_code: string;
            /**
             * @description The spec.
             * @example s6.xlarge.4.linux
             */
            resource_spec: string;
            /** @description Its name in English. */
            name_en: string;
            /** @description Its name in Chinese. */
            name_zh: string;
            /** @description Id of the resource. */
            resource_id: string;
            /**
             * @description Its name.
             * @example ecs-2f1c
             */
            resource_name: string;
            /**
             * @description Its region.
             * @example la-north-2
             */
            region_code: string;
            /**
             * Format: int32
             * @description 2 in use, 4 frozen, 5 expired.
             * @enum {integer}
             */
            status: 2 | 3 | 4 | 5;
            effective_at: components["schemas"]["Instant"];
            expires_at: components["schemas"]["Instant"];
            /** @description Whether it renews itself. */
            auto_renewal: boolean;
            /** @description Whether it is attached to no other. */
            is_primary: boolean;
            /**
             * @description List price of another month, with what is attached to it; null where it cannot be renewed for one.
             * @example 63.07
             */
            renewal_price: string | null;
            /** @description The order about it that is not done yet; null where there is none. */
            order_in_work: string | null;
        };
        /**
         * @description Whether this is one of the platform's test partners, which may not create customers.
         * @default false
         * @example false
         */
        TestPartner: boolean;
        /** @description Something was done with a service ticket. */
        TicketEvent: {
            at: components["schemas"]["Instant"];
            /**
             * @description The ticket.
             * @example TT202605060001
             */
            ticket_id: string;
            /**
             * @description What was done.
             * @example create
             * @example reply
             */
            act: string;
            /**
             * @description Who did it.
             * @enum {string}
             */
            side: "customer" | "support" | "system";
            /**
             * @description The name of who did it.
             * @example demo-customer-01
             */
            name: string;
            /** @description What was done, in words. */
            description: string;
            /**
             * @description The state of the ticket after it.
             * @example processing
             */
            state: string;
        };
        /** @description How support treats service tickets. A change sets what is given and leaves the rest. */
        TicketSettings: {
            /**
             * Format: int32
             * @description How many megabytes of attachments one account may upload a day of UTC+8.
             * @default 100
             * @example 100
             */
            upload_megabytes?: number;
            /**
             * Format: int32
             * @description The version of the agreements of service tickets; a higher one has to be signed anew.
             * @default 1
             * @example 1
             */
            agreement_version?: number;
            /**
             * @description Whether the partner handles tickets of its customers for the platform.
             * @default false
             * @example false
             */
            partner_support?: boolean;
            /**
             * Format: int32
             * @description How many minutes have to pass before a ticket is urged again.
             * @default 30
             * @example 30
             */
            urge_cooldown_minutes?: number;
            /**
             * Format: int32
             * @description After so many days without a word of its customer, a ticket whose result waits to be confirmed, or that waits for its customer, is completed by itself; 0 means never. Of tickets that wait, the time begins anew when it is changed.
             * @default 7
             * @example 7
             */
            waiting_days?: number;
            /**
             * Format: int32
             * @description How many tickets of an account may be open at a time.
             * @default 100
             * @example 100
             */
            open_quota?: number;
            /**
             * @description Whether the support plan of the accounts lets them report faults.
             * @default true
             * @example true
             */
            fault_tickets?: boolean;
            /**
             * Format: int32
             * @description After so many minutes support does its next step by itself: it accepts a ticket, answers, and proposes a result; 0 means that it waits to be told. Of tickets that are open, the time begins anew when it is changed.
             * @default 0
             * @example 5
             */
            autopilot_minutes?: number;
        };
        /**
         * Format: int64
         * @description How many things there are to do; null where they are not counted.
         * @example 1000
         */
        Total: number | null;
        /** @description The journal has changed since the last event of this kind; the first comes at once. It has no id of its own. */
        TrafficEvent: {
            /** @description The newest event of the world. */
            newest: components["schemas"]["EventId"];
            /** @description Up to this event the journal holds no exchange any more. Where that is the `newest` that was told before, the journal was emptied. */
            forgotten: components["schemas"]["EventId"];
        };
        TrialWish: {
            item: {
                /** @description Code of the service. */
                service_type_code: string;
                /** @description Code of the resource type. */
                resource_type_code: string;
                /** @description The spec. */
                resource_spec: string;
                /** @description Code of the region. */
                region_code: string;
                /**
                 * Format: int32
                 * @description The size, where it is sold by size.
                 */
                size?: number;
                /**
                 * Format: int32
                 * @description The unit of the size: 15 Mbps, 17 GB.
                 */
                size_measure_id?: number;
            };
            /**
             * Format: int32
             * @description How many days the trial lasts.
             * @default 30
             */
            days?: number;
        };
        Unit: {
            /**
             * @description Id of the unit.
             * @example 100000000000000002
             */
            id: string;
            /**
             * @description Its name.
             * @example Research
             */
            name: string;
            /**
             * @description The unit that it is a part of; null of the root.
             * @example 100000000000000001
             */
            parent_id: string | null;
        };
        UnitCreation: {
            /**
             * @description Name of the unit.
             * @example Research
             */
            name: string;
            /** @description The unit that it is a part of; the root without it. */
            parent_id?: string;
        };
        /** @description A field that was sent in vain. */
        UnreadField: {
            /**
             * @description Its name. Inside of other fields only what the contract lacks is looked for: a dotted path, with `*` for any record of a list.
             * @example orders.*.remark
             */
            field: string;
            /**
             * Format: int32
             * @description How many exchanges had it in vain.
             */
            exchanges: number;
        };
        /** @description Exactly one of `amount` and `usage`. */
        Usage: {
            /**
             * @description What the usage costs in the currency of the site, above 0, with at most eight decimals; a number or decimal text. What is below 0.000001 has to be text.
             * @example 12.50
             */
            amount?: number | string;
            /**
             * @description Code of the cloud service that was used. The default is `hws.service.type.ec2`, servers.
             * @default hws.service.type.ec2
             * @example hws.service.type.ec2
             */
            service_type_code?: string;
            resource_type_code?: components["schemas"]["ResourceTypeCode"];
            /**
             * @description A note on the charge.
             * @example Two servers for a day
             */
            description?: string;
            usage?: components["schemas"]["MeteredUsage"];
        };
        UsageAnswer: {
            /** @example charge-0000000007 */
            charge_id: string;
            at: components["schemas"]["Instant"];
            amount: components["schemas"]["Amount"];
            month: components["schemas"]["BillingMonth"];
            /**
             * @description What the customer has spent in this month, in the currency of the site, exact, as decimal text.
             * @example 62.50000000
             */
            month_to_date: string;
            /**
             * @description The part of the usage that packages took, in its unit.
             * @example 20
             */
            from_packages?: string;
            /**
             * @description Whether the customer is frozen now.
             * @example false
             */
            frozen: boolean;
        };
        UseChange: {
            /** @description The spec that it gets. Absent with `close`. */
            resource_spec?: string;
            /**
             * Format: int32
             * @description The size that it gets; absent leaves it.
             */
            size?: number;
            /**
             * @description Whether it is closed instead.
             * @default false
             */
            close?: boolean;
            /**
             * Format: int32
             * @description How many seconds of the clock that takes.
             * @default 60
             */
            seconds?: number;
        };
        UsedResource: {
            /**
             * @description Code of the service.
             * @example hws.service.type.ec2
             */
            service_type_code: string;
            /**
             * @description Code of the resource type.
             * @example hws.resource.type.vm
             */
            resource_type_code: string;
            /**
             * @description The spec.
             * @example s6.xlarge.4.linux
             */
            resource_spec: string;
            /** @description Its name in English. */
            name_en: string;
            /** @description Its name in Chinese. */
            name_zh: string;
            /** @description Id of the resource. */
            resource_id: string;
            /**
             * @description Its name.
             * @example ecs-2f1c
             */
            resource_name: string;
            /**
             * @description Its region.
             * @example la-north-2
             */
            region_code: string;
            /**
             * Format: int32
             * @description 1 in use, 2 grace, 3 frozen, 4 changing, 5 closing.
             * @enum {integer}
             */
            status: 1 | 2 | 3 | 4 | 5 | 6;
            effective_at: components["schemas"]["Instant"];
        };
        Verdict: {
            /**
             * @description Which step spoke: finding the operation, finding the caller, what the caller may do, the quota, the faults, the request against its contract, the answer against its contract, or the operation itself.
             * @example handle
             * @enum {string}
             */
            step: "identify" | "authenticate" | "authorize" | "throttle" | "fault" | "request" | "response" | "handle";
            /**
             * @description Whether it let the exchange pass.
             * @example true
             */
            ok: boolean;
            /**
             * @description Its reason, in words; at times more than the caller was told.
             * @example served
             */
            detail: string;
        };
        /** @description Long work has come further, which is told a few times a second, or has ended; work that ends sooner is not told of. */
        WorkEvent: {
            at: components["schemas"]["Instant"];
            work_id: components["schemas"]["WorkId"];
            operation_id: components["schemas"]["WorkOperation"];
            /**
             * @description Whether it has ended.
             * @enum {string}
             */
            state: "under_way" | "ended";
            reached: components["schemas"]["Reached"];
            done: components["schemas"]["Done"];
            total: components["schemas"]["Total"];
        };
        /**
         * @description The id of long work.
         * @example work-1
         */
        WorkId: string;
        WorkList: {
            work: {
                id: components["schemas"]["WorkId"];
                operation_id: components["schemas"]["WorkOperation"];
                partner: components["schemas"]["PartnerId"];
                /** @description When it began, by the clock of the machine. */
                since: components["schemas"]["Instant"];
                /** @description Whether it may be cancelled. */
                may_cancel: boolean;
                reached: components["schemas"]["Reached"];
                done: components["schemas"]["Done"];
                total: components["schemas"]["Total"];
            }[];
        };
        /**
         * @description The operation whose call it belongs to.
         * @example AdvanceClock
         */
        WorkOperation: string;
        /** @description The world was started afresh, loaded from a snapshot, added or deleted. */
        WorldEvent: {
            at: components["schemas"]["Instant"];
            /**
             * @description What became of it.
             * @enum {string}
             */
            change: "reset" | "loaded" | "added" | "deleted";
        };
    };
    responses: {
        /** @description The request breaks a rule of this operation; nothing was changed. */
        ControlBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": "SANDBOX.0400",
                 *       "error_msg": "Parameter error: kind is required"
                 *     }
                 */
                "application/json": components["schemas"]["ControlRefusal"];
            };
        };
        /** @description The call comes from another machine while the sandbox has no control key, or from a page of another site in a browser. */
        ControlClosed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": "SANDBOX.0403",
                 *       "error_msg": "Closed: without a control key only this machine is answered; start the sandbox with --control-key"
                 *     }
                 */
                "application/json": components["schemas"]["ControlRefusal"];
            };
        };
        /** @description Things are not in a state for this; nothing was changed. */
        ControlConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": "SANDBOX.0409",
                 *       "error_msg": "Not possible now: the clock only goes forwards"
                 *     }
                 */
                "application/json": components["schemas"]["ControlRefusal"];
            };
        };
        /** @description The sandbox failed; nothing was changed. */
        ControlFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": "SANDBOX.0500",
                 *       "error_msg": "The sandbox failed: the database cannot be reached"
                 *     }
                 */
                "application/json": components["schemas"]["ControlRefusal"];
            };
        };
        /** @description The sandbox was started with a control key, and the call has another one or none. */
        ControlKeyMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": "SANDBOX.0401",
                 *       "error_msg": "Not let in: send the key of --control-key as X-Sandbox-Control-Key or as Authorization: Bearer"
                 *     }
                 */
                "application/json": components["schemas"]["ControlRefusal"];
            };
        };
        /** @description There is no such partner, or nothing of the name in its world. */
        ControlNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": "SANDBOX.0404",
                 *       "error_msg": "Not found: partner acme"
                 *     }
                 */
                "application/json": components["schemas"]["ControlRefusal"];
            };
        };
        /** @description What was waited for has not come in time. */
        ControlTimedOut: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": "SANDBOX.0408",
                 *       "error_msg": "Not in time: no exchange that fits came within 30 seconds"
                 *     }
                 */
                "application/json": components["schemas"]["ControlRefusal"];
            };
        };
    };
    parameters: {
        /**
         * @description The languages that the caller reads, as browsers say them; `lang` goes before.
         * @example zh-CN,zh;q=0.9,en;q=0.8
         */
        AcceptLanguage: string;
        /** @description The customer. */
        CustomerInPath: components["schemas"]["CustomerId"];
        /** @description Id of the customer, the resource or the order. */
        Id: string;
        /**
         * @description The language of texts for people, as summaries, descriptions and requirements are. Absent means what Accept-Language asks for, and English where it asks for neither.
         * @example zh
         */
        Language: "en" | "zh";
        /** @description How many to give at most, 1 to 1000. The default is 100. */
        Limit: number;
        /** @description Id of the notice. */
        NoticeId: string;
        /** @description How many records to skip, counted from 0. The default is 0. */
        Offset: number;
        /** @description Only exchanges of the operation with this operationId. */
        OperationFilter: string;
        /** @description Id of the partner whose world is meant. The default is the demo partner. */
        Partner: components["schemas"]["PartnerId"];
        /**
         * @description The service whose contract is asked for.
         * @example intl
         */
        Service: "intl" | "cn" | "iam" | "tickets" | "v1" | "saml" | "control";
        /** @description Only exchanges that were answered with this status, `403`, or with one of this class, `4xx`. */
        StatusFilter: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AdjustBill: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description The month of the bill. */
                cycle: components["schemas"]["BillingMonth"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": "-20.00",
                 *       "reason": "goodwill"
                 *     }
                 */
                "application/json": components["schemas"]["Adjusting"];
            };
        };
        responses: {
            /** @description The bill is adjusted. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "adjustment-0000000001",
                     *       "cycle": "2026-05",
                     *       "amount": "-20.00"
                     *     }
                     */
                    "application/json": components["schemas"]["Adjusted"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    SettleBill: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description The month of the bill. */
                cycle: components["schemas"]["BillingMonth"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bill is settled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cycle": "2026-05",
                     *       "amount_due": "90.00",
                     *       "tax_amount": "9.00",
                     *       "settled_at": "2026-06-15T04:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SettledBill"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ListBucket: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path?: never;
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
                     *       "files": [
                     *         {
                     *           "name": "customerUsage/customerUsageV2_202605_20260507.tar.gz",
                     *           "month": "2026-05",
                     *           "exported_at": "2026-05-07T06:00:00Z",
                     *           "state": "delivered",
                     *           "attempts": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Bucket"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ShowClock: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-05-06T08:05:01Z",
                     *       "mode": "frozen",
                     *       "signing": "either"
                     *     }
                     */
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    SetClock: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "now": "2026-06-01T00:00:00Z",
                 *       "mode": "frozen"
                 *     }
                 */
                "application/json": components["schemas"]["ClockSetting"];
            };
        };
        responses: {
            /** @description The clock is set; what happened on the way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "2026-05-06T08:05:01Z",
                     *       "to": "2026-06-01T00:00:00Z",
                     *       "mode": "frozen",
                     *       "count": 1,
                     *       "happened": [
                     *         {
                     *           "at": "2026-05-31T16:00:00Z",
                     *           "kind": "month-begins",
                     *           "subject": "2026-06",
                     *           "detail": "monthly budgets begin again for 2026-06; 4 customers had spent in 2026-05"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ClockMove"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    AdvanceClock: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "duration": "P1D"
                 *     }
                 */
                "application/json": components["schemas"]["ClockAdvance"];
            };
        };
        responses: {
            /** @description The clock is moved; what happened on the way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "2026-05-06T08:05:01Z",
                     *       "to": "2026-05-07T08:05:01Z",
                     *       "mode": "frozen",
                     *       "count": 1,
                     *       "happened": [
                     *         {
                     *           "at": "2026-05-07T08:00:00Z",
                     *           "kind": "real-name-review",
                     *           "subject": "real-name-0000000004",
                     *           "detail": "the review passed"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ClockMove"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ListAgenda: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
                /** @description How many events to give at most, 1 to 1000. The default is 100. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The next events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-05-06T08:05:01Z",
                     *       "count": 2,
                     *       "due": [
                     *         {
                     *           "at": "2026-05-07T08:00:00Z",
                     *           "kind": "real-name-review",
                     *           "subject": "real-name-0000000004"
                     *         },
                     *         {
                     *           "at": "2026-05-31T16:00:00Z",
                     *           "kind": "month-begins",
                     *           "subject": "2026-06"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Agenda"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    PreviewClock: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
                /** @description How far, as an ISO 8601 duration, `P1M`. */
                duration?: string;
                /** @description Where to stop; a moment, `next-event`, `next-expiry` or `month-close`. */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would happen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "2026-05-06T08:05:01Z",
                     *       "to": "2026-05-07T08:05:01Z",
                     *       "count": 1,
                     *       "happens": [
                     *         {
                     *           "at": "2026-05-07T08:00:00Z",
                     *           "kind": "real-name-review",
                     *           "subject": "real-name-0000000004",
                     *           "detail": "the review passed"
                     *         }
                     *       ],
                     *       "brings": {
                     *         "charges": 3,
                     *         "bills": 0,
                     *         "mails": 1,
                     *         "files": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ClockPreview"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    JudgeJournal: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
                /** @description The set of requirements to judge by. Absent means the newest, `1.0` the set of that version. */
                requirements?: string;
                /**
                 * @description The language of texts for people, as summaries, descriptions and requirements are. Absent means what Accept-Language asks for, and English where it asks for neither.
                 * @example zh
                 */
                lang?: components["parameters"]["Language"];
            };
            header?: {
                /**
                 * @description The languages that the caller reads, as browsers say them; `lang` goes before.
                 * @example zh-CN,zh;q=0.9,en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The judgement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": "partner-sandbox-conformance",
                     *       "version": 2,
                     *       "requirement_set": "1.0",
                     *       "failed": true,
                     *       "testable_percent": 93,
                     *       "passed_percent": 50,
                     *       "count": {
                     *         "passed": 1,
                     *         "failed": 1,
                     *         "warned": 0,
                     *         "known_failure": 0,
                     *         "not_exercised": 81,
                     *         "not_tested": 6
                     *       },
                     *       "requirements": [
                     *         {
                     *           "id": "SEQ-01",
                     *           "level": "MUST",
                     *           "area": "sequence",
                     *           "text": "An order that was paid is not paid again.",
                     *           "harm": "money_lost",
                     *           "fix": "Look at the status of the order before you pay, and pay only one that waits for its payment.",
                     *           "source": "api_order_00030",
                     *           "outcome": "failed",
                     *           "sections": [
                     *             "journal"
                     *           ]
                     *         }
                     *       ],
                     *       "sections": [
                     *         {
                     *           "name": "journal",
                     *           "problems": [],
                     *           "not_exercised": [],
                     *           "exchanges": 2,
                     *           "calls": {
                     *             "PayOrders": 2
                     *           },
                     *           "verdicts": [
                     *             {
                     *               "id": "SEQ-01",
                     *               "outcome": "failed",
                     *               "exchanges": 1,
                     *               "evidence": [
                     *                 1
                     *               ],
                     *               "findings": [
                     *                 {
                     *                   "exchange": 2,
                     *                   "call": "POST /v3/orders/customer-orders/pay",
                     *                   "status": 400,
                     *                   "expected": "no second payment after exchange 1",
                     *                   "actual": "order CS26050612001234001 is paid again",
                     *                   "harm": "money_lost",
                     *                   "why": "Money is lost: something is paid, ordered or moved twice, or more than was meant.",
                     *                   "fix": "Look at the status of the order before you pay, and pay only one that waits for its payment.",
                     *                   "address": "https://support.huaweicloud.com/intl/en-us/api-bpconsole/api_order_00030.html"
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "answer_faults": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ConformanceReport"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    GiveCouponQuota: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "quota_value": "10000.00"
                 *     }
                 */
                "application/json": components["schemas"]["CouponQuotaGrant"];
            };
        };
        responses: {
            /** @description The partner has the quota. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "quota_id": "2026050612301577",
                     *       "quota_type": 0,
                     *       "quota_value": "10000.00",
                     *       "balance": "10000.00",
                     *       "state": "normal",
                     *       "valid_from": "2026-05-06T12:00:00Z",
                     *       "expires_at": "2027-05-06T12:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["GivenCouponQuota"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ChangeCouponQuota: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description Id of the quota. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "state": "frozen"
                 *     }
                 */
                "application/json": components["schemas"]["CouponQuotaChange"];
            };
        };
        responses: {
            /** @description The quota as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "quota_id": "2026050612301577",
                     *       "quota_type": 0,
                     *       "quota_value": "10000.00",
                     *       "balance": "9800.00",
                     *       "state": "frozen",
                     *       "valid_from": "2026-05-06T12:00:00Z",
                     *       "expires_at": "2027-05-06T12:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["GivenCouponQuota"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    GrantCoupon: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                 *       "face_value": "20.00"
                 *     }
                 */
                "application/json": components["schemas"]["CouponGrant"];
            };
        };
        responses: {
            /** @description The account has the coupon. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "coupon_id": "CP26050648217735",
                     *       "owner_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *       "face_value": "20.00",
                     *       "valid_from": "2026-05-06T12:00:00Z",
                     *       "expires_at": "2026-08-04T12:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["GrantedCoupon"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ReclaimCoupon: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description Id of the coupon. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The coupon is taken back. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ShowCoverage: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
                /** @description Only the operations of this service. Absent means all. */
                service?: "intl" | "cn" | "iam" | "tickets" | "v1";
                /**
                 * @description Only operations of this id. Absent means all.
                 * @example PayOrders
                 */
                operation?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The coverage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": {
                     *         "operations": 1,
                     *         "called": 1,
                     *         "refusals": 1,
                     *         "met": 1,
                     *         "by_behaviour": 1,
                     *         "by_fault": 0,
                     *         "not_reached": 0
                     *       },
                     *       "operations": [
                     *         {
                     *           "service": "intl",
                     *           "operation_id": "CancelCustomerOrder",
                     *           "method": "PUT",
                     *           "path": "/v2/orders/customer-orders/cancel",
                     *           "calls": 2,
                     *           "served": 1,
                     *           "refused": 1,
                     *           "unread_fields": [
                     *             {
                     *               "field": "reason",
                     *               "exchanges": 1
                     *             }
                     *           ],
                     *           "statuses": [
                     *             {
                     *               "status": 204,
                     *               "reach": "behaviour",
                     *               "met": 1
                     *             },
                     *             {
                     *               "status": 400,
                     *               "reach": "behaviour",
                     *               "met": 1
                     *             }
                     *           ],
                     *           "refusals": [
                     *             {
                     *               "refusal": "order_status_unfit",
                     *               "error_code": "CBC.99005010",
                     *               "status": 400,
                     *               "reach": "behaviour",
                     *               "met": 1
                     *             }
                     *           ],
                     *           "evidence": {
                     *             "vendor_client": true,
                     *             "probed": true,
                     *             "served": true,
                     *             "refused": true
                     *           }
                     *         }
                     *       ],
                     *       "gateway": [
                     *         {
                     *           "refusal": "throttled",
                     *           "error_code": "APIGW.0308",
                     *           "status": 429,
                     *           "reach": "behaviour",
                     *           "met": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Coverage"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    AddCustomers: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "count": 2,
                 *       "prefix": "shop",
                 *       "names": "international",
                 *       "budget": 100
                 *     }
                 */
                "application/json": components["schemas"]["CustomersToAdd"];
            };
        };
        responses: {
            /** @description The customers are there. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customers": [
                     *         {
                     *           "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *           "domain_name": "shop-1",
                     *           "name": "株式会社さくら",
                     *           "access_key": "0F4D0B6E4B1A4F2E8C7D",
                     *           "secret_key": "8c7d0f4d0b6e4b1a4f2e8c7d0f4d0b6e4b1a4f2e"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AddedCustomers"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    SwitchAssociation: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description The customer. */
                id: components["parameters"]["CustomerInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "model": "referral"
                 *     }
                 */
                "application/json": components["schemas"]["AssociationChange"];
            };
        };
        responses: {
            /** @description The association has the other type. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ChangeAutoRenewal: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description The customer. */
                id: components["parameters"]["CustomerInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resource_id": "9be4d84c5b8a6f0d3e7b915c422f1c0a",
                 *       "renews_itself": true
                 *     }
                 */
                "application/json": components["schemas"]["AutoRenewalChoice"];
            };
        };
        responses: {
            /** @description It is so. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "resource_id": "9be4d84c5b8a6f0d3e7b915c422f1c0a",
                     *       "renews_itself": true
                     *     }
                     */
                    "application/json": components["schemas"]["AutoRenewalChoice"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ShowCustomerConsole: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description The customer. */
                id: components["parameters"]["CustomerInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What it has. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerConsole"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    SetCustomerCredit: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description The customer. */
                id: components["parameters"]["CustomerInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "credit_amount": "5000.00"
                 *     }
                 */
                "application/json": components["schemas"]["CustomerCredit"];
            };
        };
        responses: {
            /** @description The credit is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cash_amount": "120.50000000",
                     *       "credit_amount": "5000.00000000",
                     *       "credit_used": "0.00000000",
                     *       "debt_amount": "0.00000000"
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerMoney"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    DisassociateCustomer: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description The customer. */
                id: components["parameters"]["CustomerInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer has left. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ListOffers: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description The customer. */
                id: components["parameters"]["CustomerInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalog. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offers"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    CancelOnConsole: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description The customer. */
                id: components["parameters"]["CustomerInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "order_id": "CS26050612001234001"
                 *     }
                 */
                "application/json": components["schemas"]["NamedOrder"];
            };
        };
        responses: {
            /** @description The order as it is now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownOrder"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    PayOnConsole: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description The customer. */
                id: components["parameters"]["CustomerInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "order_id": "CS26050612001234001"
                 *     }
                 */
                "application/json": components["schemas"]["NamedOrder"];
            };
        };
        responses: {
            /** @description The order as it is now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownOrder"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    AddPayment: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description The customer. */
                id: components["parameters"]["CustomerInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": "120.50"
                 *     }
                 */
                "application/json": components["schemas"]["Payment"];
            };
        };
        responses: {
            /** @description The money is there. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cash_amount": "0.00000000",
                     *       "credit_used": "79.50000000",
                     *       "debt_amount": "0.00000000"
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentAnswer"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    PriceBasket: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description The customer. */
                id: components["parameters"]["CustomerInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "service_type_code": "hws.service.type.ec2",
                 *           "resource_type_code": "hws.resource.type.vm",
                 *           "resource_spec": "s6.xlarge.4.linux",
                 *           "region_code": "la-north-2",
                 *           "period_type": 2,
                 *           "period_num": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PricedBasket"];
            };
        };
        responses: {
            /** @description The price. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "currency": "USD",
                     *       "official_amount": "63.07",
                     *       "amount": "56.76",
                     *       "discount": "10% for demo"
                     *     }
                     */
                    "application/json": components["schemas"]["BasketPrice"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    AddPurchase: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description Account id of the customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "service_type_code": "hws.service.type.ec2",
                 *           "resource_type_code": "hws.resource.type.vm",
                 *           "resource_spec": "s6.xlarge.4.linux",
                 *           "region_code": "la-north-2",
                 *           "period_type": 2,
                 *           "period_num": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Purchase"];
            };
        };
        responses: {
            /** @description The order waits for its payment, or the pay-per-use resources are up. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "order_id": "CS26050612001234001",
                     *       "status": 6,
                     *       "official_amount": "63.07",
                     *       "pay_until": "2026-05-13T12:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PurchaseAnswer"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    RenewOnConsole: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description The customer. */
                id: components["parameters"]["CustomerInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resource_id": "9be4d84c5b8a6f0d3e7b915c422f1c0a",
                 *       "period_type": 2,
                 *       "period_num": 1
                 *     }
                 */
                "application/json": components["schemas"]["RenewedResource"];
            };
        };
        responses: {
            /** @description The order as it is now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownOrder"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    EndUse: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description Account id of the customer. */
                id: string;
                /** @description The resource. */
                resource_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource is closed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    AddTrial: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description Id of the customer, the resource or the order. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "item": {
                 *         "service_type_code": "hws.service.type.ec2",
                 *         "resource_type_code": "hws.resource.type.vm",
                 *         "resource_spec": "s6.xlarge.4.linux",
                 *         "region_code": "la-north-2"
                 *       },
                 *       "days": 14
                 *     }
                 */
                "application/json": components["schemas"]["TrialWish"];
            };
        };
        responses: {
            /** @description The order. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "order_id": "CS26050612001234001",
                     *       "order_type": 13,
                     *       "status": 5,
                     *       "amount": "0.00"
                     *     }
                     */
                    "application/json": components["schemas"]["MadeOrder"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    GiveBackOnConsole: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description The customer. */
                id: components["parameters"]["CustomerInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resource_id": "9be4d84c5b8a6f0d3e7b915c422f1c0a"
                 *     }
                 */
                "application/json": components["schemas"]["NamedResource"];
            };
        };
        responses: {
            /** @description It is given back. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivenBack"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    AddUsage: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description The customer. */
                id: components["parameters"]["CustomerInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": "12.50",
                 *       "description": "Two servers for a day"
                 *     }
                 */
                "application/json": components["schemas"]["Usage"];
            };
        };
        responses: {
            /** @description The customer is charged. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "charge_id": "charge-0000000007",
                     *       "at": "2026-05-06T08:05:01Z",
                     *       "amount": "12.50000000",
                     *       "month": "2026-05",
                     *       "month_to_date": "62.50000000",
                     *       "frozen": false
                     *     }
                     */
                    "application/json": components["schemas"]["UsageAnswer"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    OpenEnterprise: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                 *       "name": "Acme Group"
                 *     }
                 */
                "application/json": components["schemas"]["EnterpriseOpening"];
            };
        };
        responses: {
            /** @description The enterprise is open. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "100000000000000001",
                     *       "name": "Acme Group",
                     *       "parent_id": null
                     *     }
                     */
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    AddOrganization: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description The master account. */
                id: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Research"
                 *     }
                 */
                "application/json": components["schemas"]["UnitCreation"];
            };
        };
        responses: {
            /** @description The unit is there. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "100000000000000002",
                     *       "name": "Research",
                     *       "parent_id": "100000000000000001"
                     *     }
                     */
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ListenToEvents: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
                /** @description Only events of these kinds, with commas; `missed` always comes. The default is all but `traffic`. */
                kinds?: components["schemas"]["EventKind"][];
                /** @description Only events after the one with this id, for clients that cannot set a header. The header `Last-Event-ID` goes before it. */
                lastEventId?: components["schemas"]["EventId"];
            };
            header?: {
                /** @description Only events after the one with this id; browsers send it when they connect again. */
                "Last-Event-ID"?: components["schemas"]["EventId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events, as they happen; the answer has no end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example retry: 1000
                     *     id: 1778054701000000
                     *
                     *     id: 1778054701000001
                     *     event: clock
                     *     data: {"at":"2026-05-07T08:05:01Z","from":"2026-05-06T08:05:01Z","to":"2026-05-07T08:05:01Z","mode":"frozen","signing":"either"}
                     */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ListFaults: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The faults. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faults": [
                     *         {
                     *           "id": "fault-1",
                     *           "operation": "UpdateSubCustomerBudget",
                     *           "kind": "refuse",
                     *           "refusal": "throttled",
                     *           "when": "before",
                     *           "latency_ms": 0,
                     *           "skip": 1,
                     *           "count": 2,
                     *           "probability": 1,
                     *           "fired": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Faults"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    CreateFault: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "operation": "UpdateSubCustomerBudget",
                 *       "kind": "refuse",
                 *       "refusal": "throttled",
                 *       "skip": 1,
                 *       "count": 2
                 *     }
                 */
                "application/json": components["schemas"]["FaultSetting"];
            };
        };
        responses: {
            /** @description The fault is armed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "fault-1",
                     *       "operation": "UpdateSubCustomerBudget",
                     *       "kind": "refuse",
                     *       "refusal": "throttled",
                     *       "when": "before",
                     *       "latency_ms": 0,
                     *       "skip": 1,
                     *       "count": 2,
                     *       "probability": 1,
                     *       "fired": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    DeleteFaults: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
                /** @description The fault to disarm. Absent means all. */
                id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are disarmed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ShowHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sandbox is up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "version": "0.1.0",
                     *       "site": "intl",
                     *       "partners": 2,
                     *       "rate_limits": true
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ListInvariants: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The laws, and whether they hold. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "holds": true,
                     *       "invariants": [
                     *         {
                     *           "name": "what a customer has spent is the sum of its charges",
                     *           "holds": true
                     *         },
                     *         {
                     *           "name": "nothing is due before the present",
                     *           "holds": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Invariants"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ListExchanges: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
                /** @description How to give them: as the sandbox's own `json`, in `brief` as lists show them, without headers and bodies, or as a `har` log that browsers can load. */
                format?: "json" | "brief" | "har";
                /** @description Only exchanges of the operation with this operationId. */
                operation?: components["parameters"]["OperationFilter"];
                /** @description Only the exchange whose answer had this `X-Request-Id`. */
                requestId?: string;
                /** @description Only exchanges that were answered with this status, `403`, or with one of this class, `4xx`. */
                status?: components["parameters"]["StatusFilter"];
                /** @description Only exchanges that have this text in what is shown of them: address, headers, bodies, verdicts, hint. Upper and lower case count as the same. */
                text?: string;
                /** @description Only exchanges of the caller with this account name, account id or kind. */
                caller?: string;
                /** @description Only exchanges that break this requirement of the conformance harness by themselves; `any` for those that break any. */
                finding?: string;
                /** @description How many exchanges to give at most, 1 to 10000. The default is 1000. */
                limit?: number;
                /** @description Only exchanges after the one with this id; all, when the journal does not hold that one any more. */
                after?: string;
                /** @description Only exchanges before the one with this id, to page back; none, when the journal does not hold that one any more. */
                before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exchanges, in the format asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "exchanges": [
                     *         {
                     *           "id": "0f6d2b9c4e8a4d7db1c3000000000001",
                     *           "at": "2026-05-06T08:05:01Z",
                     *           "operation_id": "ShowSubCustomerBudget",
                     *           "caller": {
                     *             "kind": "distributor",
                     *             "account_name": "sandbox-distributor"
                     *           },
                     *           "request": {
                     *             "method": "GET",
                     *             "path": "/v2/partners/sub-customers/budget",
                     *             "query": "customer_id=2f1c0a9be4d84c5b&indirect_partner_id=7c3d1e9a5b024f6c",
                     *             "headers": {
                     *               "x-auth-token": "***"
                     *             },
                     *             "body": null
                     *           },
                     *           "response": {
                     *             "status": 400,
                     *             "headers": {
                     *               "Content-Type": "application/json"
                     *             },
                     *             "body": "{\"error_code\":\"CBC.99000037\",\"error_msg\":\"No permission on the indirect partner.\"}",
                     *             "delivery": "whole"
                     *           },
                     *           "verdicts": [
                     *             {
                     *               "step": "handle",
                     *               "ok": false,
                     *               "detail": "reseller_not_yours: No permission on the indirect partner."
                     *             }
                     *           ],
                     *           "hint": "indirect_partner_id 7c3d1e9a5b024f6c is no reseller of sandbox-distributor",
                     *           "explanation": "GET /v2/partners/sub-customers/budget (ShowSubCustomerBudget), called as distributor-admin of the distributor sandbox-distributor, was answered 400 CBC.99000037 (reseller_not_yours) at the step \"handle\". No permission on the indirect partner."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Exchanges"] | components["schemas"]["BriefExchanges"] | components["schemas"]["HarFile"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ClearJournal: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The journal is empty. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    AwaitExchange: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
                /** @description Only exchanges of the operation with this operationId. */
                operation?: components["parameters"]["OperationFilter"];
                /** @description Only exchanges that were answered with this status, `403`, or with one of this class, `4xx`. */
                status?: components["parameters"]["StatusFilter"];
                /** @description Only exchanges after the one with this id; with an id that the journal does not hold any more, all that it holds. With `0` the first that fits of all it holds. */
                after?: string;
                /** @description How long to wait at most, by the clock of the machine, 0 to 300 seconds. The default is 30; 0 looks once. */
                timeoutSeconds?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exchange. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0f6d2b9c4e8a4d7db1c3000000000001",
                     *       "at": "2026-05-06T08:05:01Z",
                     *       "operation_id": "PayOrders",
                     *       "caller": {
                     *         "kind": "customer",
                     *         "account_name": "demo-customer-01",
                     *         "customer_id": "2f1c0a9be4d84c5b"
                     *       },
                     *       "request": {
                     *         "method": "POST",
                     *         "path": "/v3/orders/customer-orders/pay",
                     *         "query": "",
                     *         "headers": {
                     *           "x-auth-token": "***"
                     *         },
                     *         "body": "{\"order_id\":\"CS2605060805ABC01\",\"use_coupon\":\"NO\",\"use_discount\":\"NO\"}"
                     *       },
                     *       "response": {
                     *         "status": 204,
                     *         "headers": {},
                     *         "body": null,
                     *         "delivery": "whole"
                     *       },
                     *       "verdicts": [
                     *         {
                     *           "step": "handle",
                     *           "ok": true,
                     *           "detail": "served"
                     *         }
                     *       ],
                     *       "hint": null,
                     *       "explanation": null
                     *     }
                     */
                    "application/json": components["schemas"]["Exchange"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            408: components["responses"]["ControlTimedOut"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ShowExchange: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description The id of the exchange. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exchange. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "exchange": {
                     *         "id": "0f6d2b9c4e8a4d7db1c3000000000001",
                     *         "at": "2026-05-06T08:05:01Z",
                     *         "operation_id": "ListCustomerOrders",
                     *         "caller": null,
                     *         "request": {
                     *           "method": "GET",
                     *           "path": "/v2/orders/customer-orders",
                     *           "query": "",
                     *           "headers": {
                     *             "x-auth-token": "***"
                     *           },
                     *           "body": null
                     *         },
                     *         "response": {
                     *           "status": 401,
                     *           "headers": {
                     *             "Content-Type": "application/json"
                     *           },
                     *           "body": "{\"error_code\":\"APIGW.0301\",\"error_msg\":\"Incorrect IAM authentication information\"}",
                     *           "delivery": "whole"
                     *         },
                     *         "verdicts": [
                     *           {
                     *             "step": "authenticate",
                     *             "ok": false,
                     *             "detail": "the token is unknown"
                     *           }
                     *         ],
                     *         "hint": "the token is unknown",
                     *         "explanation": null
                     *       },
                     *       "findings": [
                     *         {
                     *           "exchange_id": "0f6d2b9c4e8a4d7db1c3000000000001",
                     *           "at": "2026-05-06T08:05:01Z",
                     *           "requirement": "AUTH-01",
                     *           "level": "MUST",
                     *           "text": "Every call brings credentials that the platform knows.",
                     *           "source": "bpconsole_apifaq_00001 (tokens); signing guide",
                     *           "expected": "a token or an access key of an account",
                     *           "actual": "401 APIGW.0301"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["JudgedExchange"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ReplayExchange: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description The id of the exchange. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was answered, whatever the answer is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "exchange_id": "0f6d2b9c4e8a4d7db1c3000000000002",
                     *       "status": 200
                     *     }
                     */
                    "application/json": components["schemas"]["Replayed"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ListCharges: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
                /** @description Only charges of this customer; a customer without charges, known or not, has none. */
                customer_id?: components["schemas"]["CustomerId"];
                /** @description How many charges to give at most, 1 to 1000. The default is 100. */
                limit?: number;
                /** @description How many records to skip, counted from 0. The default is 0. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the charges and the number of all that fit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "charges": [
                     *         {
                     *           "id": "charge-0000000007",
                     *           "at": "2026-05-06T08:05:01Z",
                     *           "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *           "month": "2026-05",
                     *           "kind": "usage",
                     *           "official_amount": "12.50000000",
                     *           "discount_amount": "0.00000000",
                     *           "coupon_amount": "0.00000000",
                     *           "amount": "12.50000000",
                     *           "cash_amount": "0.00000000",
                     *           "credit_amount": "0.00000000",
                     *           "service_type_code": "hws.service.type.ec2",
                     *           "description": "Two servers for a day"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Charges"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ListLocks: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The locks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "locks": [
                     *         {
                     *           "access_key": "SANDBOXPARTNERAK0001",
                     *           "until": "2026-05-06T08:10:01Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Locks"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    RemoveLocks: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
                /** @description The access key to unlock. Absent, all are. */
                access_key?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The access keys are unlocked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    EndMembership: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description The member account. */
                id: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is no member any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ShowEnvironment: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The environment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f2b8c1e-9d04-4a36-8f2b-8c1e9d047a36",
                     *       "name": "partner-sandbox sandbox-partner",
                     *       "values": [
                     *         {
                     *           "key": "baseUrl",
                     *           "value": "http://127.0.0.1:4010",
                     *           "type": "default",
                     *           "enabled": true
                     *         },
                     *         {
                     *           "key": "ak",
                     *           "value": "SANDBOXPARTNERAK0001",
                     *           "type": "default",
                     *           "enabled": true
                     *         },
                     *         {
                     *           "key": "sk",
                     *           "value": "sandbox-partner-secret-key-000000000001",
                     *           "type": "secret",
                     *           "enabled": true
                     *         }
                     *       ],
                     *       "_postman_variable_scope": "environment"
                     *     }
                     */
                    "application/json": components["schemas"]["Environment"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ShowSigningScript: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The script. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/javascript": string;
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ShowContractAsJson: {
        parameters: {
            query?: {
                /**
                 * @description The language of texts for people, as summaries, descriptions and requirements are. Absent means what Accept-Language asks for, and English where it asks for neither.
                 * @example zh
                 */
                lang?: components["parameters"]["Language"];
            };
            header?: {
                /**
                 * @description The languages that the caller reads, as browsers say them; `lang` goes before.
                 * @example zh-CN,zh;q=0.9,en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The service whose contract is asked for.
                 * @example intl
                 */
                service: components["parameters"]["Service"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.1.0",
                     *       "info": {
                     *         "title": "Identity",
                     *         "version": "1.0.0"
                     *       },
                     *       "paths": {}
                     *     }
                     */
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ShowContractAsYaml: {
        parameters: {
            query?: {
                /**
                 * @description The language of texts for people, as summaries, descriptions and requirements are. Absent means what Accept-Language asks for, and English where it asks for neither.
                 * @example zh
                 */
                lang?: components["parameters"]["Language"];
            };
            header?: {
                /**
                 * @description The languages that the caller reads, as browsers say them; `lang` goes before.
                 * @example zh-CN,zh;q=0.9,en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The service whose contract is asked for.
                 * @example intl
                 */
                service: components["parameters"]["Service"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": Blob;
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ConfirmOrder: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description Id of the customer, the resource or the order. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "order_id": "CS26050612001234001",
                     *       "order_type": 13,
                     *       "status": 5,
                     *       "amount": "0.00"
                     *     }
                     */
                    "application/json": components["schemas"]["MadeOrder"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    AddFeeAdjustment: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description Id of the customer, the resource or the order. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": "-2.50"
                 *     }
                 */
                "application/json": components["schemas"]["FeeAdjustment"];
            };
        };
        responses: {
            /** @description The order. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "order_id": "CS26050612001234001",
                     *       "order_type": 13,
                     *       "status": 5,
                     *       "amount": "0.00"
                     *     }
                     */
                    "application/json": components["schemas"]["MadeOrder"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    AdjustPrice: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description Id of the customer, the resource or the order. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "percent": 20
                 *     }
                 */
                "application/json": components["schemas"]["PriceAdjustment"];
            };
        };
        responses: {
            /** @description The discount. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "discount_id": "7c3d1e9a5b024f6c9d8e0f1a2b3c4d5e",
                     *       "discount_type": 609,
                     *       "percent": 20
                     *     }
                     */
                    "application/json": components["schemas"]["AdjustedPrice"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ListMessages: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
                /** @description Only messages to this mail address or telephone number. */
                to?: string;
                /** @description Only messages of this kind. */
                kind?: components["schemas"]["MessageKind"];
                /** @description How many messages to give at most, 1 to 1000. The default is 100. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "messages": [
                     *         {
                     *           "id": "mail-0000000001",
                     *           "at": "2026-05-06T08:05:01Z",
                     *           "kind": "verification-code",
                     *           "to": "ada@example.com",
                     *           "subject": "Your verification code",
                     *           "text": "Your verification code is 473920. It is valid for 10 minutes.",
                     *           "code": "473920"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Messages"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ShowPartnerMoney: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
                /** @description A reseller of the distributor. Absent means the partner itself. */
                reseller_id?: components["schemas"]["ResellerId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account_id": "5b0d1c4e9f7a4a6c8e2d3b1f60a7c9e1",
                     *       "cash_amount": "50000.00000000",
                     *       "designated_amount": "2000.00000000",
                     *       "allocatable_amount": "48000.00000000"
                     *     }
                     */
                    "application/json": components["schemas"]["PartnerMoney"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    AdjustPartnerMoney: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": "-12.50"
                 *     }
                 */
                "application/json": components["schemas"]["PartnerCorrection"];
            };
        };
        responses: {
            /** @description The cash is corrected. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account_id": "5b0d1c4e9f7a4a6c8e2d3b1f60a7c9e1",
                     *       "cash_amount": "50000.00000000",
                     *       "designated_amount": "2000.00000000",
                     *       "allocatable_amount": "48000.00000000"
                     *     }
                     */
                    "application/json": components["schemas"]["PartnerMoney"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    SetPartnerCredit: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "credit_amount": "100000.00"
                 *     }
                 */
                "application/json": components["schemas"]["PartnerCredit"];
            };
        };
        responses: {
            /** @description The credit is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account_id": "5b0d1c4e9f7a4a6c8e2d3b1f60a7c9e1",
                     *       "cash_amount": "50000.00000000",
                     *       "designated_amount": "2000.00000000",
                     *       "allocatable_amount": "48000.00000000",
                     *       "credit_amount": "100000.00000000"
                     *     }
                     */
                    "application/json": components["schemas"]["PartnerMoney"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    TopUpPartner: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": "50000.00",
                 *       "designated_amount": "2000.00"
                 *     }
                 */
                "application/json": components["schemas"]["PartnerTopUp"];
            };
        };
        responses: {
            /** @description The money is there. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account_id": "5b0d1c4e9f7a4a6c8e2d3b1f60a7c9e1",
                     *       "cash_amount": "50000.00000000",
                     *       "designated_amount": "2000.00000000",
                     *       "allocatable_amount": "48000.00000000"
                     *     }
                     */
                    "application/json": components["schemas"]["PartnerMoney"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ListPartners: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The partners. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "partners": [
                     *         {
                     *           "id": "sandbox-partner",
                     *           "kind": "partner",
                     *           "site": "intl",
                     *           "seed": 1,
                     *           "domain_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *           "domain_name": "sandbox-partner",
                     *           "xaccount_type": "sandbox_partner_IDP",
                     *           "counts": {
                     *             "customers": 25,
                     *             "resellers": 0,
                     *             "orders": 14,
                     *             "resources": 12,
                     *             "coupons": 3,
                     *             "bills": 3,
                     *             "invoices": 1,
                     *             "files": 90
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Partners"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            500: components["responses"]["ControlFailed"];
        };
    };
    CreatePartner: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "id": "acme",
                 *       "kind": "partner",
                 *       "preset": "empty",
                 *       "seed": 7,
                 *       "now": "2026-05-06T08:05:01Z",
                 *       "freeze_clock": true
                 *     }
                 */
                "application/json": components["schemas"]["PartnerCreation"];
            };
        };
        responses: {
            /** @description The partner is made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "acme",
                     *       "kind": "partner",
                     *       "site": "intl",
                     *       "seed": 7,
                     *       "domain_id": "6d2b9c4e8a4d7db1c35a7e9f204b680f",
                     *       "domain_name": "acme",
                     *       "user_name": "partner-admin",
                     *       "password": "Pw-5f2b8c1e9d047a36",
                     *       "access_key": "7C1E9D047A365F2B8C1E",
                     *       "secret_key": "d047a365f2b8c1e97c1e9d047a365f2b8c1e9d04",
                     *       "token": "MII9d047a365f2b8c1e97c1e9d047a365f2b8c1e9d04",
                     *       "token_expires_at": "2026-05-07T08:05:01Z",
                     *       "xaccount_type": "acme_IDP",
                     *       "clock": {
                     *         "now": "2026-05-06T08:05:01Z",
                     *         "mode": "frozen",
                     *         "signing": "either"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PartnerWithCredentials"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    DeletePartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The partner to delete. */
                id: components["schemas"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The partner is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ScanRealNameQrCode: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "qr_code_url": "https://real-name.example/face?code=5f2b8c1e9d047a36b1c2d3e4f5061728",
                 *       "name": "王芳",
                 *       "certificate_number": "E12345678"
                 *     }
                 */
                "application/json": components["schemas"]["Scan"];
            };
        };
        responses: {
            /** @description The code was scanned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *       "verified_status": "2"
                     *     }
                     */
                    "application/json": components["schemas"]["ScanAnswer"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ReviewRealName: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description The customer whose application is reviewed. */
                customer: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "result": "rejected",
                 *       "opinion": "The photo is not readable."
                 *     }
                 */
                "application/json": components["schemas"]["Review"];
            };
        };
        responses: {
            /** @description The review has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *       "result": "rejected",
                     *       "verified_status": "1"
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewAnswer"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    Reconcile: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was compared, and the first that does not agree. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agrees": true,
                     *       "checks": [
                     *         {
                     *           "name": "the records of a month add up to its sums",
                     *           "compared": 12,
                     *           "agrees": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Reconciliation"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ListRecords: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
                /** @description Only records in which each of these words stands somewhere, in whichever letters: an id, a name, a state. A word in double quotes is the whole of a text in them, letter by letter: so an id finds the records that name it. Absent means all. */
                text?: string;
                /** @description How many records to skip, counted from 0. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many to give at most, 1 to 1000. The default is 100. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The kind of records. */
                kind: components["schemas"]["RecordKind"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the records, and how many fit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "budgets",
                     *       "count": 1,
                     *       "records": [
                     *         {
                     *           "id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *           "fields": {
                     *             "customerId": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *             "period": "monthly",
                     *             "limit": "5000.00",
                     *             "since": "2026-05"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Records"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ResetPartner: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "preset": "demo",
                 *       "seed": 1
                 *     }
                 */
                "application/json": components["schemas"]["Reset"];
            };
        };
        responses: {
            /** @description The world is as it was in the beginning. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "sandbox-partner",
                     *       "kind": "partner",
                     *       "site": "intl",
                     *       "seed": 1,
                     *       "domain_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *       "domain_name": "sandbox-partner",
                     *       "user_name": "partner-admin",
                     *       "access_key": "SANDBOXPARTNERAK0001",
                     *       "secret_key": "sandbox-partner-secret-key-000000000001",
                     *       "token": "MII9d047a365f2b8c1e97c1e9d047a365f2b8c1e9d04",
                     *       "token_expires_at": "2026-05-07T08:05:01Z",
                     *       "xaccount_type": "sandbox_partner_IDP",
                     *       "clock": {
                     *         "now": "2026-05-06T08:05:01Z",
                     *         "mode": "frozen",
                     *         "signing": "either"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PartnerWithCredentials"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    AddCommercialOrder: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description Id of the customer, the resource or the order. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "period_type": 2,
                 *       "period_num": 1
                 *     }
                 */
                "application/json": components["schemas"]["Term"];
            };
        };
        responses: {
            /** @description The order. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "order_id": "CS26050612001234001",
                     *       "order_type": 13,
                     *       "status": 5,
                     *       "amount": "0.00"
                     *     }
                     */
                    "application/json": components["schemas"]["MadeOrder"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    AddSpecChange: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description Id of the customer, the resource or the order. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resource_spec": "s6.2xlarge.4.linux"
                 *     }
                 */
                "application/json": components["schemas"]["SpecChange"];
            };
        };
        responses: {
            /** @description The order. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "order_id": "CS26050612001234001",
                     *       "order_type": 13,
                     *       "status": 5,
                     *       "amount": "0.00"
                     *     }
                     */
                    "application/json": components["schemas"]["MadeOrder"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    AddTermOrder: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description Id of the customer, the resource or the order. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "period_type": 2,
                 *       "period_num": 1
                 *     }
                 */
                "application/json": components["schemas"]["Term"];
            };
        };
        responses: {
            /** @description The order. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "order_id": "CS26050612001234001",
                     *       "order_type": 13,
                     *       "status": 5,
                     *       "amount": "0.00"
                     *     }
                     */
                    "application/json": components["schemas"]["MadeOrder"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ChangeUse: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description Id of the customer, the resource or the order. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resource_spec": "s6.2xlarge.4.linux",
                 *       "seconds": 300
                 *     }
                 */
                "application/json": components["schemas"]["UseChange"];
            };
        };
        responses: {
            /** @description The change is under way. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ShowSettings: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "association_delay_seconds": 2,
                     *       "real_name_review": "manual",
                     *       "real_name_review_days": 1,
                     *       "real_name_upload": true,
                     *       "partner_restricted": false,
                     *       "distributor_restricted": false,
                     *       "distributor_delisted": false,
                     *       "test_partner": false,
                     *       "banned_certificates": [],
                     *       "freeze_total_failure": "details",
                     *       "consumption_quota": "100000.00",
                     *       "bill_settlement": "automatic",
                     *       "tax_percent": 10,
                     *       "partner_ratio": 1,
                     *       "bucket_available": true,
                     *       "xaccount_types": [
                     *         "sandbox_partner_IDP"
                     *       ],
                     *       "tickets": {
                     *         "upload_megabytes": 100,
                     *         "agreement_version": 1,
                     *         "partner_support": false,
                     *         "urge_cooldown_minutes": 30,
                     *         "waiting_days": 7,
                     *         "open_quota": 100,
                     *         "fault_tickets": true,
                     *         "autopilot_minutes": 0
                     *       },
                     *       "refund_payout_days": 0,
                     *       "legacy": "on",
                     *       "failed_provisioning": "refund"
                     *     }
                     */
                    "application/json": components["schemas"]["Settings"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    UpdateSettings: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "real_name_review": "automatic",
                 *       "association_delay_seconds": 0
                 *     }
                 */
                "application/json": components["schemas"]["SettingsChange"];
            };
        };
        responses: {
            /** @description All settings, as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "association_delay_seconds": 0,
                     *       "real_name_review": "automatic",
                     *       "real_name_review_days": 1,
                     *       "real_name_upload": true,
                     *       "partner_restricted": false,
                     *       "distributor_restricted": false,
                     *       "distributor_delisted": false,
                     *       "test_partner": false,
                     *       "banned_certificates": [],
                     *       "freeze_total_failure": "details",
                     *       "consumption_quota": "100000.00",
                     *       "bill_settlement": "automatic",
                     *       "tax_percent": 10,
                     *       "partner_ratio": 1,
                     *       "bucket_available": true,
                     *       "xaccount_types": [
                     *         "sandbox_partner_IDP"
                     *       ],
                     *       "tickets": {
                     *         "upload_megabytes": 100,
                     *         "agreement_version": 1,
                     *         "partner_support": false,
                     *         "urge_cooldown_minutes": 30,
                     *         "waiting_days": 7,
                     *         "open_quota": 100,
                     *         "fault_tickets": true,
                     *         "autopilot_minutes": 0
                     *       },
                     *       "refund_payout_days": 0,
                     *       "legacy": "on",
                     *       "failed_provisioning": "refund"
                     *     }
                     */
                    "application/json": components["schemas"]["Settings"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ExportWorld: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": "partner-sandbox-snapshot",
                     *       "version": 1,
                     *       "partner": "sandbox-partner",
                     *       "records": {
                     *         "counters": [
                     *           {
                     *             "kind": "charge",
                     *             "next": 8
                     *           }
                     *         ],
                     *         "budgets": []
                     *       },
                     *       "checksum": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *     }
                     */
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ImportWorld: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "format": "partner-sandbox-snapshot",
                 *       "version": 1,
                 *       "partner": "sandbox-partner",
                 *       "records": {
                 *         "counters": [
                 *           {
                 *             "kind": "charge",
                 *             "next": 8
                 *           }
                 *         ],
                 *         "budgets": []
                 *       },
                 *       "checksum": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                 *     }
                 */
                "application/json": components["schemas"]["Snapshot"];
            };
        };
        responses: {
            /** @description The world is as it was when the snapshot was taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "partner": "sandbox-partner",
                     *       "records": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ImportAnswer"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ExportWorldFile: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshot as a file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/gzip": Blob;
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ImportWorldFile: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/gzip": Blob;
            };
        };
        responses: {
            /** @description The world is as it was when the snapshot was taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "partner": "sandbox-partner",
                     *       "records": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ImportAnswer"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ListSsoConfigurations: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configurations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entity_id": "https://auth.huaweicloud.com/",
                     *       "platforms": [
                     *         {
                     *           "xaccount_type": "sandbox_partner_IDP",
                     *           "idp_entity_id": "https://platform.example/idp",
                     *           "sign_on_url": "https://platform.example/sso",
                     *           "certificates": 1,
                     *           "notification_url": "https://platform.example/bound",
                     *           "binding": "form",
                     *           "binding_account": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SsoConfigurations"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ConfigureSso: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "notification_url": "http://127.0.0.1:8080/bound",
                 *       "binding": "register"
                 *     }
                 */
                "application/json": components["schemas"]["SsoChange"];
            };
        };
        responses: {
            /** @description The configuration as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "xaccount_type": "sandbox_partner_IDP",
                     *       "idp_entity_id": null,
                     *       "sign_on_url": null,
                     *       "certificates": 0,
                     *       "notification_url": "http://127.0.0.1:8080/bound",
                     *       "binding": "register",
                     *       "binding_account": null
                     *     }
                     */
                    "application/json": components["schemas"]["SsoPlatform"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ListAccountBindings: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
                /** @description How many to give at most, 1 to 1000. The default is 100. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bindings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bindings": [
                     *         {
                     *           "xaccount_type": "sandbox_partner_IDP",
                     *           "xaccount_id": "ada",
                     *           "xuser_id": "ada",
                     *           "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *           "bound_at": "2026-05-06T08:05:01Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AccountBindings"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ListBindingNotices: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
                /** @description How many to give at most, 1 to 1000. The default is 100. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "notices": [
                     *         {
                     *           "id": "binding-notice-0000000001",
                     *           "url": "http://127.0.0.1:8080/bound",
                     *           "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *           "xaccount_id": "ada",
                     *           "state": "delivered",
                     *           "attempts": [
                     *             {
                     *               "at": "2026-05-06T08:05:01Z",
                     *               "status": 200,
                     *               "fault": null
                     *             }
                     *           ],
                     *           "form": {
                     *             "bindRequest": "eyJ9",
                     *             "SigAlg": "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
                     *             "Signature": "aGk="
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BindingNotices"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    EndBindingNotice: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description Id of the notice. */
                id: components["parameters"]["NoticeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": 200
                 *     }
                 */
                "application/json": components["schemas"]["NoticeResult"];
            };
        };
        responses: {
            /** @description The notice as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "binding-notice-0000000001",
                     *       "url": "http://127.0.0.1:8080/bound",
                     *       "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *       "xaccount_id": "ada",
                     *       "state": "sending",
                     *       "attempts": [
                     *         {
                     *           "at": "2026-05-06T08:05:01Z",
                     *           "status": null,
                     *           "fault": null
                     *         }
                     *       ],
                     *       "form": {
                     *         "bindRequest": "eyJ9",
                     *         "SigAlg": "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
                     *         "Signature": "aGk="
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["BindingNotice"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    BeginBindingNotice: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description Id of the notice. */
                id: components["parameters"]["NoticeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notice, and what is to be sent. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "binding-notice-0000000001",
                     *       "url": "http://127.0.0.1:8080/bound",
                     *       "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *       "xaccount_id": "ada",
                     *       "state": "sending",
                     *       "attempts": [
                     *         {
                     *           "at": "2026-05-06T08:05:01Z",
                     *           "status": null,
                     *           "fault": null
                     *         }
                     *       ],
                     *       "form": {
                     *         "bindRequest": "eyJ9",
                     *         "SigAlg": "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
                     *         "Signature": "aGk="
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["BindingNotice"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    SellStoredValueCard: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                 *       "face_value": "500.00"
                 *     }
                 */
                "application/json": components["schemas"]["StoredValueCardSale"];
            };
        };
        responses: {
            /** @description The customer has the card. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "card_id": "userSVCId2148682091",
                     *       "face_value": "500.00",
                     *       "valid_from": "2026-05-06T12:00:00Z",
                     *       "expires_at": "2027-05-06T12:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SoldStoredValueCard"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    AddSupportSession: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
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
                 *       "seconds": 300,
                 *       "commands": [
                 *         "df -h"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SupportSession"];
            };
        };
        responses: {
            /** @description The session. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "session_id": 1,
                     *       "detail_id": 1
                     *     }
                     */
                    "application/json": {
                        /** @description The session. */
                        session_id: number;
                        /** @description The detail of the authorization by which support came in. */
                        detail_id: number;
                    };
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ListAllTickets: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
                /** @description Only tickets of this account. Absent means all. */
                account_id?: string;
                /** @description How many records to skip, counted from 0. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many to give at most. The default is 100. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of tickets and how many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "tickets": [
                     *         {
                     *           "id": "TT202605060001",
                     *           "account_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *           "user_name": "demo-customer-01",
                     *           "state": "processing",
                     *           "description": "May I renew for one month?",
                     *           "created_at": "2026-05-06T12:00:00Z",
                     *           "urged_at": null,
                     *           "fields": {},
                     *           "messages": [
                     *             {
                     *               "id": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
                     *               "from": "customer",
                     *               "name": "demo-customer-01",
                     *               "content": "May I renew for one month?",
                     *               "at": "2026-05-06T12:00:00Z",
                     *               "files": []
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SupportTickets"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    AskTicketAuthorization: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description The ticket. */
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "To read its logs.",
                 *       "instance_ids": []
                 *     }
                 */
                "application/json": components["schemas"]["AuthorizationWish"];
            };
        };
        responses: {
            /** @description What was asked for. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *       "status": "asked",
                     *       "details": [
                     *         {
                     *           "id": 1,
                     *           "instance_id": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AskedAuthorization"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ActAsSupport: {
        parameters: {
            query?: {
                /** @description Id of the partner whose world is meant. The default is the demo partner. */
                partner?: components["parameters"]["Partner"];
            };
            header?: never;
            path: {
                /** @description The ticket. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "do": "ask",
                 *       "content": "Since when does it happen?"
                 *     }
                 */
                "application/json": components["schemas"]["SupportAct"];
            };
        };
        responses: {
            /** @description The ticket as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "TT202605060001",
                     *       "account_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *       "user_name": "demo-customer-01",
                     *       "state": "asking",
                     *       "description": "May I renew for one month?",
                     *       "created_at": "2026-05-06T12:00:00Z",
                     *       "urged_at": null,
                     *       "fields": {},
                     *       "messages": []
                     *     }
                     */
                    "application/json": components["schemas"]["SupportTicket"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
    ListWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is under way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "work": [
                     *         {
                     *           "id": "work-1",
                     *           "operation_id": "AdvanceClock",
                     *           "partner": "sandbox-partner",
                     *           "since": "2026-05-06T08:10:01Z",
                     *           "may_cancel": true,
                     *           "reached": "2026-09-01T00:00:00Z",
                     *           "done": null,
                     *           "total": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WorkList"];
                };
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            500: components["responses"]["ControlFailed"];
        };
    };
    CancelWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The work to cancel. */
                id: components["schemas"]["WorkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The work ends at the next moment at which it can. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ControlBadRequest"];
            401: components["responses"]["ControlKeyMissing"];
            403: components["responses"]["ControlClosed"];
            404: components["responses"]["ControlNotFound"];
            409: components["responses"]["ControlConflict"];
            500: components["responses"]["ControlFailed"];
        };
    };
}
