// generated from specs/ by scripts/generate.ts, do not edit
export interface paths {
    "/v1.0/servicerequest/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tickets
         * @deprecated
         * @description The tickets that the caller sees, one page at a time, the newest first.
         */
        get: operations["QueryCases"];
        put?: never;
        /**
         * File a ticket
         * @deprecated
         * @description Files a ticket of the caller and answers with nothing: the list tells its id. A fault needs the region in which it happened.
         */
        post: operations["CreateCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/servicerequest/case/accessory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload an attachment
         * @deprecated
         * @description Keeps a file of at most 2 MB, so that a ticket or a message can name it. How much an account may upload a day is limited too.
         */
        post: operations["UploadCaseAccessory"];
        /**
         * Delete an attachment
         * @deprecated
         * @description Takes back a file that no ticket and no message has yet.
         */
        delete: operations["DeleteCaseAccessory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/servicerequest/case/accessory/{accessory_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download attachments
         * @deprecated
         * @description The content of a file, or of several as one ZIP archive.
         */
        get: operations["DownloadCaseAccessories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/servicerequest/case/action": {
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
         * @deprecated
         * @description Does with a ticket what `action` says. Cancelling is for a ticket that nobody has accepted, closing for one that was accepted, deleting for one that has ended.
         */
        post: operations["ActOnCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/servicerequest/case/businesstype": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List kinds of problems
         * @deprecated
         * @description The kinds of problems that a product may have, or all.
         */
        get: operations["QueryCaseProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/servicerequest/case/detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a ticket
         * @deprecated
         * @description A ticket with what was said about it; the description is its first message.
         */
        get: operations["ShowCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/servicerequest/case/evaluation": {
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
         * @deprecated
         * @description How content the customer is, once for each ticket.
         */
        post: operations["EvaluateCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/servicerequest/case/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write to a ticket
         * @deprecated
         * @description Adds a message of the caller; a ticket that waited for it is worked on again.
         */
        post: operations["CreateCaseMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/servicerequest/case/product": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products by category
         * @deprecated
         * @description What a ticket may be about: each category with its products. The address and the names of the fields were not read.
         */
        get: operations["QueryCaseProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/servicerequest/case/region": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List regions
         * @deprecated
         * @description The regions that a ticket may be about. The address and the names of the fields were not read.
         */
        get: operations["QueryCaseRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/servicerequest/case/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List templates
         * @deprecated
         * @description Texts that a customer fills in, of one kind of problem.
         */
        get: operations["QueryCaseTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/common/order-mgr/orders-resource/{order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query how the resources of an order come up
         * @deprecated
         * @description Each resource that an order is for, and how far it is.
         */
        get: operations["ListOrderResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/common/order-mgr/orders/detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query orders
         * @deprecated
         * @description A partner sees the orders of its customers, a customer its own, one page at a time.
         */
        get: operations["ListOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/common/order-mgr/orders/refund-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the amounts of an unsubscription
         * @deprecated
         * @description What an unsubscription gives back and what it keeps, row by row, in cents.
         */
        get: operations["ShowRefundOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/common/order-mgr/orders/{order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the details of an order
         * @deprecated
         * @description The order and one page of its line items.
         */
        get: operations["ShowOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/common/order-mgr/resources/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give resources back
         * @deprecated
         * @description Gives back primary resources with what is attached to them, or only renewals of them that have not begun: all of them, or none.
         */
        post: operations["DeleteResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/common/order-mgr/resources/detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query yearly/monthly resources
         * @deprecated
         * @description The resources of the customer that calls that came up, with what is attached to them. A partner is given an empty list.
         */
        get: operations["ListResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/common/order-mgr/resources/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew resources
         * @deprecated
         * @description Orders another term for primary resources and what is attached to them, and pays for it where asked to.
         */
        post: operations["RenewResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/common/order-mgr/resources/{resource_id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew a resource automatically
         * @deprecated
         * @description Lets a resource renew itself before it ends, as often as it can.
         */
        post: operations["SetAutoRenewal"];
        /**
         * Renew a resource automatically no more
         * @deprecated
         * @description A resource does not renew itself any more.
         */
        delete: operations["EndAutoRenewal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/customer/account-mgr/bill/monthly-sum": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query a customer's spending of a month
         * @deprecated
         * @description What the customer that calls spent in a month: by service, or by resource type where a service is named. It reaches to the end of yesterday in UTC+8.
         */
        get: operations["ShowMonthlySum"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/customer/account-mgr/bill/res-fee-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query a customer's spending by record
         * @deprecated
         * @description Each record of the bill of the customer that calls between two days of one month, one page at a time. Members of an enterprise are not in it.
         */
        get: operations["ListFeeRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/customer/account-mgr/bill/res-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query a customer's spending by resource
         * @deprecated
         * @description What the customer that calls spent on each of its resources in a month, one page at a time.
         */
        get: operations["ListResourceRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/customer/account-mgr/retrieve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take money back from a member
         * @deprecated
         * @description Moves cash or credit of a member back to the master account that calls.
         */
        post: operations["RetrieveFromMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/customer/account-mgr/retrieve-amount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query what can be taken back from a member
         * @deprecated
         * @description What the master account that calls can take back from a member. Nobody read the address of this operation: it is made as that of its successor.
         */
        get: operations["ShowRetrieveAmount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/customer/account-mgr/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give money to a member
         * @deprecated
         * @description Moves cash or unused credit from the master account that calls to a member of its enterprise.
         */
        post: operations["TransferToMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/customer/account-mgr/transfer-amount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query what can be given to members
         * @deprecated
         * @description What the master account that calls can give to its members.
         */
        get: operations["ShowTransferAmount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/customer/order-mgr/order/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay an order
         * @deprecated
         * @description Pays one order that waits for its payment, with coupons where some are named.
         */
        post: operations["PayOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/customer/order-mgr/orders/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Cancel an order
         * @deprecated
         * @description Cancels an order that waits for its payment.
         */
        put: operations["CancelOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/customer/order-mgr/orders/{order_id}": {
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
         * Give back what failed to be provisioned
         * @deprecated
         * @description Gives back what of an order failed to come up, by an order of its own. Where failures are given back by themselves, as they usually are, nothing is left to give back.
         */
        delete: operations["UnsubscribeFailedOrder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/customer/product-mgr/query-change-rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query the price of an upgrade
         * @deprecated
         * @description What it costs to change a yearly/monthly resource to a larger spec for the rest of what it is paid for. Only upgrades have a price.
         */
        post: operations["QueryChangeRating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/customer/product-mgr/query-rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query the price of products
         * @deprecated
         * @description The price of products by use (chargingMode 1) or by the month and year (0), with the best discount of the customer whose project it is. Programs of the time send 0 and "" for what they leave out; both count as absent.
         */
        post: operations["QueryRating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/account-mgr/adjust-amount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Allocate money to an agency customer
         * @deprecated
         * @description Moves cash of the partner to an agency customer. Each call moves money.
         */
        post: operations["AdjustCustomerAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/account-mgr/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the accounts of a partner or a customer
         * @deprecated
         * @description The accounts of the partner that calls, or with `customer_id` those of its agency customer.
         */
        get: operations["ListAccountBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/account-mgr/credit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query a customer's budget
         * @deprecated
         * @description What a customer of the resale model may spend in a month, and what of it is used.
         */
        get: operations["ShowCustomerCredit"];
        put?: never;
        /**
         * Set a customer's budget
         * @deprecated
         * @description Sets the target amount, not a difference, and overwrites what was set before.
         */
        post: operations["SetCustomerCredit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/account-mgr/customer-balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query the accounts of customers
         * @deprecated
         * @description The cash and the debt of agency customers; others are left out.
         */
        post: operations["ListCustomerBalances"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/account-mgr/postpaid-bill-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query a partner's bill of a month
         * @deprecated
         * @description What a partner owes for a month of its customers, in all and by product. The bill appears at noon of the 5th of the next month in UTC+8.
         */
        get: operations["ShowPostpaidBill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/account-mgr/reclaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take money back from an agency customer
         * @deprecated
         * @description Moves cash of an agency customer back to the partner. Nobody read the address of this operation: it is made as that of its successor.
         */
        post: operations["ReclaimCustomerAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/account-mgr/subcustomer-bills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query customers' bills of a month
         * @deprecated
         * @description What the agency customers of the partner spent in a month, by resource type and mode.
         */
        get: operations["ListCustomerBills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/common-mgr/verificationcode": {
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
         * @deprecated
         * @description Sends six digits to an e-mail address (International site) or a mobile number (China site), for the creation of a customer with that contact. The code is good for one creation.
         */
        post: operations["SendVerificationCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/customer-mgr/check-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look whether a name or a contact is taken
         * @deprecated
         * @description Whether an e-mail address, a mobile number or a login name can still be registered.
         */
        post: operations["CheckUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/customer-mgr/customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a customer
         * @deprecated
         * @description Creates an account and associates it with the partner soon after. On the International site a contact is an e-mail address, on the China site a mobile number.
         */
        post: operations["CreateCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/customer-mgr/customer-resource/query-resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query a customer's pay-per-use resources
         * @deprecated
         * @description The pay-per-use resources of a customer, one page at a time.
         */
        post: operations["QueryOnDemandResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/customer-mgr/detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query customers, older form
         * @deprecated
         * @description The customers of the partner, one page at a time. Here an empty value is a filter, and nothing fits it.
         */
        get: operations["ListCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/customer-mgr/frozens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Freeze customers
         * @deprecated
         * @description Freezes the accounts of customers of the resale model. Each one that could not be frozen is named.
         */
        post: operations["FreezeCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/customer-mgr/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query customers
         * @deprecated
         * @description The customers of the partner, one page at a time. What fits nothing gives an empty list.
         */
        post: operations["QueryCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/customer-mgr/realname-auth/enterprise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change from individual to enterprise authentication
         * @deprecated
         * @description Hands in the documents of a company for a customer that is authenticated as an individual.
         */
        put: operations["ChangeToEnterpriseRealName"];
        /**
         * Apply for enterprise real-name authentication
         * @deprecated
         * @description Hands in the documents of a company.
         */
        post: operations["ApplyEnterpriseRealName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/customer-mgr/realname-auth/individual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply for individual real-name authentication
         * @deprecated
         * @description Hands in the documents of a person, or on the China site a bank card.
         */
        post: operations["ApplyIndividualRealName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/customer-mgr/realname-auth/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the result of a review
         * @deprecated
         * @description How the last application of a customer stands. When there was none, the answer is empty.
         */
        get: operations["ShowRealNameResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/customer-mgr/unfrozens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unfreeze customers
         * @deprecated
         * @description Ends the freeze of customers of the resale model. Each one that stays frozen is named.
         */
        post: operations["UnfreezeCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/promotion-mgr/partner-coupons/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query what was given in coupons and came back
         * @deprecated
         * @description The coupons that the partner gave and what came back of them, the newest first.
         */
        get: operations["ListCouponRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/payments/free-resources/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query resource packages, older form
         * @deprecated
         * @description The packages of the customer that calls with what is left in them, one page at a time.
         */
        post: operations["ListFreeResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/payments/free-resources/usages/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query what is left in packages, older form
         * @deprecated
         * @description The quantities with those ids, and in which time they can be used. Unknown ids give no row.
         */
        post: operations["ListFreeResourcesLeft"];
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
        /**
         * @description Currency of the amounts, that of the site.
         * @enum {string}
         */
        Currency: "CNY" | "USD";
        /**
         * @description Account id of a customer, as creating and listing customers give it.
         * @example 2f1c0a9be4d84c5b8a6f0d3e7b915c42
         */
        CustomerId: string;
        /**
         * Format: date-time
         * @description A moment in UTC, to the second, `yyyy-MM-dd'T'HH:mm:ss'Z'`.
         * @example 2026-05-06T08:05:01Z
         */
        Instant: string;
        /**
         * Format: int32
         * @description The unit of the amounts: 1, the currency itself.
         * @example 1
         * @enum {integer}
         */
        MeasureId: 1;
        OldAccessory: {
            /** @description The id by which a ticket or a message names the file. */
            accessoryId: string;
        };
        OldAccessoryForm: {
            /** @description The name of the file; it ends in .jpg .jpeg .bmp .png .gif .txt .doc .docx .rar .zip .pdf .xls or .xlsx. */
            accessoryName: string;
            /**
             * Format: binary
             * @description The file.
             */
            accessoryData: Blob;
            /**
             * @description What the file is for: a new ticket (incident), a message, or a report (feedback).
             * @enum {string}
             */
            accessoryFrom: "message" | "incident" | "feedback";
        };
        OldAllocated: {
            error_code: components["schemas"]["SuccessCode"];
            error_msg: components["schemas"]["SuccessMessage"];
            /** @description Number of the transaction. */
            trans_id: string;
        };
        OldAllocation: {
            customer_id: components["schemas"]["CustomerId"];
            /** @description The amount, above 0 and with at most two decimals, as a text. */
            amount: string;
            /**
             * @description The currency of the site.
             * @enum {string}
             */
            currency: "CNY";
            measure_id: components["schemas"]["MeasureId"];
        };
        /**
         * Format: double
         * @description An amount in the currency of the site, two decimals.
         */
        OldAmount: number;
        /** @description Parts of the amount: discounts, flexi-purchase coupons, cash coupons, cards; of unsubscriptions the fee for handling and what was used. */
        OldAmountInfo: {
            discountList?: {
                /** @description Kind of the discount, such as 605 commercial, 606 granted, 607 set. */
                discountType?: string;
                discountAmount?: components["schemas"]["OldAmount"];
            }[];
            cashcouponAmount?: components["schemas"]["OldAmount"];
            couponAmount?: components["schemas"]["OldAmount"];
            cardAmount?: components["schemas"]["OldAmount"];
            commissionAmount?: components["schemas"]["OldAmount"];
            consumedAmount?: components["schemas"]["OldAmount"];
        };
        OldApplicationTaken: {
            /**
             * Format: int32
             * @description 1 when a person reviews the application, 0 when it passed at once.
             * @enum {integer}
             */
            isReview?: 0 | 1;
            /** @description What was wrong with the documents; always empty. */
            errorItems?: string[];
        };
        OldBalance: {
            /** @description Id of the account. */
            account_id?: string;
            /**
             * Format: int32
             * @description 1 cash, 2 credit, 8 what may be allocated.
             * @enum {integer}
             */
            account_type?: 1 | 2 | 5 | 7 | 8;
            amount?: components["schemas"]["OldAmount"];
            currency?: components["schemas"]["Currency"];
            /**
             * Format: double
             * @description The part of the cash that may only be spent on designated things.
             */
            designated_amount?: number;
            /**
             * Format: double
             * @description What may be spent before it is paid.
             */
            credit_amount?: number;
            measure_id?: components["schemas"]["MeasureId"];
        };
        OldBalances: {
            error_code: components["schemas"]["SuccessCode"];
            error_msg: components["schemas"]["SuccessMessage"];
            /** @description The customer that was asked for. */
            customer_id?: string;
            account_balances: components["schemas"]["OldBalance"][];
        };
        OldBalancesQuery: {
            /** @description The customers asked for, 1 to 100. */
            customer_infos: {
                customer_id: components["schemas"]["CustomerId"];
            }[];
        };
        /** @description A bank card and the mobile number that the bank knows. */
        OldBankCard: {
            /** @description Number of the card. */
            bankAccount: string;
            /** @description Code of the country of the number: 0086. */
            areacode: string;
            /** @description Mobile number of the holder. */
            mobile: string;
            /** @description The code sent to the number for scene 18, six digits. */
            verificationCode: string;
        };
        OldBillLine: {
            /**
             * @description 0 use, 1 unsubscription.
             * @enum {string}
             */
            billType?: "0" | "1";
            /** @description Code of the service. */
            cloudServiceTypeCode?: string;
            /** @description Code of the resource type. */
            resourceTypeCode?: string;
            /**
             * @description 0 yearly/monthly, 1 pay-per-use.
             * @enum {string}
             */
            payMethod?: "0" | "1";
            /**
             * Format: double
             * @description What customers owe, coupons included.
             */
            creditDebtAmount?: number;
            /**
             * Format: double
             * @description What customers owe, coupons apart.
             */
            customerAmountDue?: number;
            /**
             * Format: int32
             * @description Kind of settlement: 0, ordinary.
             */
            settlementType?: number;
            /**
             * Format: double
             * @description What the partner settles of it, 0.75 for three quarters.
             */
            partnerRatio?: number;
            /**
             * Format: double
             * @description What the partner settles: `customerAmountDue` times `partnerRatio`.
             */
            partnerAmount?: number;
            /**
             * Format: int32
             * @description 2 month, 3 year; not there for sums.
             */
            periodType?: number;
            /**
             * Format: int32
             * @description How many periods; not there for sums.
             */
            periodNum?: number;
            /** @description Code of the product category; that of the resource type. */
            categoryCode?: string;
        };
        /**
         * Format: date-time
         * @description A bound of a range of time, in UTC, `yyyy-MM-dd'T'HH:mm:ss'Z'`. Absent, null and "" mean no bound.
         * @example 2026-05-06T08:05:01Z
         */
        OldBound: string | null;
        OldCancellation: {
            /** @description The order. */
            orderId: string;
        };
        OldCase: {
            /** @description The category; absent, null and "" mean that of the problem. */
            subTypeId?: string | null;
            /** @description The product or service; absent, null and "" mean none. */
            productCategoryId?: string | null;
            /** @description The kind of problem. */
            businessTypeId: string;
            /** @description Where it happened; needed for a fault. Absent, null and "" mean nowhere. */
            regionId?: string | null;
            /** @description What the matter is; the first message. Absent, null and "" say nothing. */
            simpleDescribe?: string | null;
            /**
             * @description Where the ticket comes from: always the same value.
             * @enum {string}
             */
            sourceId: "83aeb0f2834c4df49826c781d32a963e";
            /**
             * Format: int32
             * @description 1 lets support work on the resources. Absent and null mean 0.
             * @enum {integer|null}
             */
            isAuthorized?: 0 | 1 | null;
            /** @description What support may do. It counts with isAuthorized 1; absent, null and "" say nothing. */
            authorizationContent?: string | null;
            /** @description The number at which support calls; absent, null and "" mean none. */
            remindMobile?: string | null;
            /** @description The address to which support writes; absent, null and "" mean none. */
            remindMail?: string | null;
            /** @description Ids of uploads, at most one. Absent and null mean none. */
            accessoryIds?: string[] | null;
        };
        OldCaseAction: {
            /** @description press urges; cancel, close and delete do what they say. */
            action: string;
            /** @description Words for support; absent, null and "" say nothing. */
            actionDesc?: string | null;
            /** @description The ticket. */
            caseId: string;
        };
        OldCaseAnswer: {
            /** @description The ticket. */
            caseDetail: components["schemas"]["OldCaseDetail"];
        };
        OldCaseCategory: {
            /** @description The id. */
            subTypeId: string;
            /** @description The name. */
            subTypeName: string;
            /** @description Its products. */
            productCategoryList: components["schemas"]["OldCaseProduct"][];
        };
        OldCaseDetail: {
            /** @description The id. */
            caseId: string;
            /** @description The kind of problem. */
            businessTypeName: string;
            /** @description The category. */
            incidentTypeName: string;
            /** @description The account. */
            customerId: string;
            /** @description The user who filed it. */
            subCustomerId: string;
            /** @description The name of that user. */
            subCustomerName: string;
            /** @description The region; "" where none was named. */
            dcName: string;
            /** @description The description. */
            simpleDescribe: string;
            /**
             * Format: int32
             * @description The state, 12 for an invalid ticket.
             * @enum {integer}
             */
            status: 0 | 1 | 2 | 3 | 4 | 12;
            /** @description Where it came from. */
            sourceName: string;
            /**
             * Format: date-time
             * @description When it was filed, in UTC.
             */
            createTime: string;
            /** @description What was said, the oldest first. */
            messageList: components["schemas"]["OldCaseMessage"][];
            /** @description How content the customer was. */
            satisfaction: components["schemas"]["OldCaseScore"][];
            /** @description What the customer said with it; "" before. */
            judgement: string;
            /**
             * Format: int32
             * @description Whether support may work on the resources.
             * @enum {integer}
             */
            isAuthorized: 0 | 1;
        };
        OldCaseEvaluation: {
            /** @description The ticket. */
            caseId: string;
            /** @description What the customer says; absent, null and "" mean that judgment counts. */
            judgement?: string | null;
            /** @description The same as the page of the International site spells it; absent, null and "" say nothing. */
            judgment?: string | null;
            /** @description A score a dimension. */
            satisfactionList: components["schemas"]["OldCaseScore"][];
        };
        OldCaseFile: {
            /** @description The id of the file. */
            accessoryId: string;
            /** @description The name of the file. */
            accessoryName: string;
        };
        OldCaseMessage: {
            /** @description The id. */
            messageId: string;
            /**
             * Format: int32
             * @description Who wrote it: 0 the customer, 1 support.
             * @enum {integer}
             */
            type: 0 | 1;
            /** @description The id of the writer. */
            replier: string;
            /** @description The name of the writer. */
            replierName: string;
            /** @description The words. */
            content: string;
            /** @description Its files. */
            accessoryDetailList: components["schemas"]["OldCaseFile"][];
            /**
             * Format: date-time
             * @description When it was written, in UTC.
             */
            createTime: string;
        };
        OldCaseProduct: {
            /** @description The id. */
            productCategoryId: string;
            /** @description The name. */
            productCategoryName: string;
        };
        OldCaseProducts: {
            /** @description How many there are. */
            totalCount: components["schemas"]["OldCount"];
            /** @description The categories. */
            subTypeList: components["schemas"]["OldCaseCategory"][];
        };
        OldCaseRegion: {
            /** @description The code. */
            regionId: string;
            /** @description The name. */
            regionName: string;
        };
        OldCaseRegions: {
            /** @description How many there are. */
            totalCount: components["schemas"]["OldCount"];
            /** @description The regions. */
            dataCenterList: components["schemas"]["OldCaseRegion"][];
        };
        OldCaseRow: {
            /** @description The id. */
            caseId: string;
            /** @description The kind of problem. */
            businessTypeName: string;
            /** @description The category. */
            typeName: string;
            /** @description The account. */
            customerId: string;
            /** @description The user who filed it. */
            subCustomerId: string;
            /** @description The name of that user. */
            subCustomerName: string;
            /** @description The region; "" where none was named. */
            dcName: string;
            /** @description The description. */
            simpleDescribe: string;
            /**
             * @description The state, 12 for an invalid ticket.
             * @enum {string}
             */
            status: "0" | "1" | "2" | "3" | "4" | "12";
            /**
             * Format: date-time
             * @description When it was filed, in UTC.
             */
            createTime: string;
        };
        OldCaseScore: {
            /**
             * Format: int32
             * @description 1 how quick it was, 3 how good its result is.
             */
            satisfactionId: number;
            /**
             * Format: int32
             * @description From 1 to 5.
             */
            satisfactionValue: number;
        };
        OldCaseWords: {
            /** @description The words. */
            content: string;
            /**
             * Format: int32
             * @description 1 lets support work on the resources. Absent and null mean 0.
             * @enum {integer|null}
             */
            isAuthorized?: 0 | 1 | null;
            /** @description What support may do. It counts with isAuthorized 1; absent, null and "" say nothing. */
            authorizationContent?: string | null;
            /** @description Ids of uploads, at most one. Absent and null mean those of accessoryList. */
            accessoryIds?: string[] | null;
            /** @description The same by the name that the example of the page has. Absent and null mean none. */
            accessoryList?: string[] | null;
        };
        OldCaseWriting: {
            /** @description The ticket. */
            caseId: string;
            /** @description What is said. */
            message: components["schemas"]["OldCaseWords"];
        };
        OldCases: {
            /** @description How many fit in all. */
            totalCount: components["schemas"]["OldCount"];
            /** @description The page. */
            caseList: components["schemas"]["OldCaseRow"][];
        };
        OldChangeQuery: {
            /** @description Reserved; not looked at. */
            tenantId: string;
            /** @description The yearly/monthly resource that is to change. */
            resourceId: string;
            productInfo: components["schemas"]["OldChangedProduct"];
            /** @description The moment of the inquiry. Absent, null and "" mean now; another moment is not looked at. */
            inquiryTime?: string | null;
        };
        OldChangeRating: {
            error_code: components["schemas"]["SuccessCode"];
            error_msg: components["schemas"]["SuccessMessage"];
            ratingResult: components["schemas"]["OldChangeResult"];
        };
        OldChangeResult: {
            /** @description Id of the new product. */
            productId?: string;
            amount?: components["schemas"]["OldPrice"];
            discountAmount?: components["schemas"]["OldPrice"];
            originalAmount?: components["schemas"]["OldPrice"];
            measureId?: components["schemas"]["MeasureId"];
            currency?: components["schemas"]["Currency"];
            /** @description Reserved; always null. */
            extendParams?: string | null;
        };
        OldChangedProduct: {
            /** @description Code of the service. */
            cloudServiceType: string;
            /** @description Code of the resource type. */
            resourceType: string;
            /** @description The new spec; of a server with .win or .linux. */
            resourceSpecCode: string;
            /**
             * Format: int32
             * @description The new size, required for what is sold by size.
             */
            resourceSize?: number | null;
            /**
             * Format: int32
             * @description The unit of the size: 15 Mbps, 17 GB. (The spelling is that of the wire.)
             * @enum {integer|null}
             */
            resouceSizeMeasureId?: 0 | 15 | 17 | null;
            /** @description Reserved; not looked at. */
            extendParams?: string | null;
        };
        OldCheckUser: {
            /**
             * @description What is looked for.
             * @enum {string}
             */
            searchType: "email" | "mobile" | "name";
            /** @description The address, the number (00CC-digits) or the name. */
            searchKey: string;
        };
        OldCheckUserResult: {
            error_code: components["schemas"]["SuccessCode"];
            error_msg: components["schemas"]["SuccessMessage"];
            /**
             * @description 0: it is free. 1: it is taken.
             * @enum {string}
             */
            status: "0" | "1";
            /**
             * @description 1 when no more codes are sent to the address for a while (15 an hour, 60 a day), else 0.
             * @enum {string}
             */
            uplimit?: "0" | "1";
        };
        OldCodeOrder: {
            /**
             * Format: int32
             * @description How the code is sent: 1 by text message (China site), 2 by e-mail (International site).
             * @enum {integer}
             */
            receiverType: 1 | 2;
            /** @description The address that the code goes to; required on the International site. */
            email?: string | null;
            /** @description The number that the code goes to, without the code of the country; required on the China site. */
            mobilePhone?: string | null;
            /** @description Code of the country of the number: 0086. */
            countryCode?: string | null;
            /**
             * Format: int32
             * @description What the code is for: 29 registration, 18 authentication by bank card. Absent and null mean 29.
             * @enum {integer|null}
             */
            scene?: 29 | 18 | null;
            /** @description The customer whose bank card it is; required for 18. */
            customerId?: string | null;
            /**
             * Format: int32
             * @description For how many minutes the code is good. Absent and null mean 10; more than 60 means 5.
             */
            timeout?: number | null;
            /**
             * @description Language of the message. Absent, null and "" mean that of the site.
             * @enum {string|null}
             */
            lang?: "zh-cn" | "en-us" | null;
        };
        /**
         * Format: int32
         * @description How many records fit, on all pages together.
         */
        OldCount: number;
        OldCouponRecord: {
            /** @description Id of the record. */
            id?: string;
            /**
             * @description 1 given, 2 taken back, 3 to 5 came back.
             * @enum {string}
             */
            operation_type?: "1" | "2" | "3" | "4" | "5";
            /** @description The quota that it came from. */
            quota_id?: string;
            /**
             * Format: int32
             * @description 0 cash coupons, 1 flexi-purchase coupons.
             */
            quota_type?: number;
            /** @description The coupon. */
            coupon_id?: string;
            /** @description The customer. */
            customer_id?: string;
            operation_amount?: components["schemas"]["OldAmount"];
            operation_time?: components["schemas"]["Instant"];
            /** @description 0, done. */
            result?: string;
            /** @description Words about it. */
            remark?: string;
        };
        OldCouponRecords: {
            count: components["schemas"]["OldCount"];
            records: components["schemas"]["OldCouponRecord"][];
        };
        OldCredit: {
            creditAmount: components["schemas"]["OldAmount"];
            usedAmount: components["schemas"]["OldAmount"];
            measureId: components["schemas"]["MeasureId"];
            currency: components["schemas"]["Currency"];
        };
        OldCreditSetting: {
            customerId: components["schemas"]["CustomerId"];
            /**
             * Format: double
             * @description The target amount, above 0 and with at most two decimals.
             */
            adjustmentAmount: number;
            measureId: components["schemas"]["MeasureId"];
            /**
             * @description "1" also ends a freeze of the customer. Absent, null and "" mean "0".
             * @enum {string|null}
             */
            cancelPartnerFrozen?: "0" | "1" | null;
        };
        OldCustomer: {
            /** @description Name that real-name authentication has proved; empty without one. */
            name?: string;
            /** @description Login name. */
            domainName?: string;
            /** @description Account id. */
            customerId?: string;
            /** @description When the customer was associated, in UTC; not there before. */
            cooperationTime?: string;
            /**
             * @description "1" referral, "2" agency (China site), "3" resale (International site).
             * @enum {string}
             */
            cooperationType?: "1" | "2" | "3";
            /** @description Label that the partner gave. */
            label?: string;
            /** @description Mobile number. */
            telephone?: string;
            /**
             * @description Real-name authentication: "-1" none, "0" under review, "1" rejected, "2" passed, "3" failed.
             * @enum {string}
             */
            verifiedStatus?: "-1" | "0" | "1" | "2" | "3";
            /** @description Code of the country of the number. */
            countryCode?: string;
            /**
             * Format: int32
             * @description -1 not set, 0 individual, 1 enterprise.
             * @enum {integer}
             */
            customerType?: -1 | 0 | 1;
            /**
             * Format: int32
             * @description 1 when the account is frozen, else 0; on the International site.
             * @enum {integer}
             */
            isFrozen?: 0 | 1;
        };
        OldCustomerBalance: {
            /** @description The customer. */
            customer_id?: string;
            /**
             * Format: double
             * @description What the customer owes.
             */
            debt_amount?: number;
            account_balances?: components["schemas"]["OldBalance"][];
        };
        OldCustomerBalances: {
            error_code: components["schemas"]["SuccessCode"];
            error_msg: components["schemas"]["SuccessMessage"];
            customer_balances: components["schemas"]["OldCustomerBalance"][];
        };
        OldCustomerBill: {
            /** @description The customer. */
            customerId?: string;
            /** @description Code of the service. */
            cloudServiceTypeCode?: string;
            /**
             * @description 0 use, 1 unsubscription.
             * @enum {string}
             */
            billType?: "0" | "1";
            /**
             * @description 0 yearly/monthly, 1 pay-per-use.
             * @enum {string}
             */
            payMethod?: "0" | "1";
            amount?: components["schemas"]["OldAmount"];
            /**
             * Format: double
             * @description What is owed; not there for unsubscriptions.
             */
            debtAmount?: number;
            /**
             * Format: double
             * @description What was paid off later; not there for unsubscriptions.
             */
            writeoffDebtAmount?: number;
            /**
             * Format: double
             * @description What discounts took off; not there for unsubscriptions.
             */
            discountAmount?: number;
            measureId?: components["schemas"]["MeasureId"];
            currency?: components["schemas"]["Currency"];
            accountDetails?: {
                /**
                 * @description Which account paid.
                 * @enum {string}
                 */
                balanceTypeId?: "BALANCE_TYPE_DEBIT" | "BALANCE_TYPE_CREDIT" | "BALANCE_TYPE_COUPON" | "BALANCE_TYPE_RCASH_COUPON" | "BALANCE_TYPE_STORED_VALUE_CARD";
                amount?: components["schemas"]["OldAmount"];
                /** @description 0 use, 1 unsubscription. */
                billType?: string;
            }[];
        };
        OldCustomerBills: {
            error_code: components["schemas"]["SuccessCode"];
            error_msg: components["schemas"]["SuccessMessage"];
            count: components["schemas"]["OldCount"];
            billSums: components["schemas"]["OldCustomerBill"][];
        };
        OldCustomers: {
            count: components["schemas"]["OldCount"];
            customerInfoList: components["schemas"]["OldCustomer"][];
        };
        OldCustomersQuery: {
            /** @description Part of the login name. Absent, null and "" mean all. */
            domainName?: string | null;
            /** @description Part of the name that real-name authentication has proved. Absent, null and "" mean all. */
            name?: string | null;
            /**
             * Format: int32
             * @description Number of the page, the first is 1. Absent and null mean 1.
             * @default 1
             */
            offset?: number | null;
            /**
             * Format: int32
             * @description How many customers a page has. Absent and null mean 10.
             * @default 10
             */
            limit?: number | null;
            /** @description Part of the label. Absent, null and "" mean all. */
            label?: string | null;
            /**
             * @description "1" referral, "2" agency, "3" resale. Absent, null and "" mean all.
             * @enum {string|null}
             */
            cooperationType?: "1" | "2" | "3" | null;
            cooperationTimeStart?: components["schemas"]["OldBound"];
            cooperationTimeEnd?: components["schemas"]["OldBound"];
        };
        OldDeleted: {
            error_code: components["schemas"]["SuccessCode"];
            error_msg: components["schemas"]["SuccessMessage"];
            orderIds: string[];
            order_ids: string[];
        };
        OldDeletion: {
            /** @description Primary resources, 1 to 10. */
            resourceIds: string[];
            /**
             * Format: int32
             * @description 1 for the resources with their renewals, 2 for renewals that have not begun.
             * @enum {integer}
             */
            unSubType: 1 | 2;
            /**
             * Format: int32
             * @description 1 not good, 2 lacks functions, 3 hard to use, 4 service, 5 other.
             * @enum {integer|null}
             */
            unsubscribeReasonType?: 1 | 2 | 3 | 4 | 5 | null;
            /** @description The reason in words. */
            unsubscribeReason?: string | null;
        };
        /** @description That the request was served. */
        OldDone: {
            error_code: components["schemas"]["SuccessCode"];
            error_msg: components["schemas"]["SuccessMessage"];
        };
        OldEnterprise: {
            customerId: components["schemas"]["CustomerId"];
            /**
             * Format: int32
             * @description How the company is identified: 1, by a document.
             * @enum {integer}
             */
            identifyType: 1;
            /**
             * Format: int32
             * @description The document: 0 business licence, 1 of a public institution, 2 of a social organization, 3 of an administrative body, 4 organization code, 99 another. Absent and null leave it open.
             * @enum {integer|null}
             */
            certificateType?: 0 | 1 | 2 | 3 | 4 | 99 | null;
            /** @description Names of the files, relative to `download/` of the bucket of the partner; upper and lower case differ. */
            verifiedFileURL: string[];
            /** @description Name of the company; not of digits, signs and blanks alone. */
            corpName: string;
            /** @description Number of the document. */
            verifiedNumber: string;
            /** @description Country of registration, two letters of ISO 3166. Absent and null leave it open, "" empties it. */
            regCountry?: string | null;
            /** @description Address of registration. Absent and null leave it open, "" empties it. */
            regAddress?: string | null;
            /** @description Platform id of the partner. */
            xaccountType: string;
            enterprisePerson?: components["schemas"]["OldEnterprisePerson"];
        };
        OldEnterpriseChange: {
            customerId: components["schemas"]["CustomerId"];
            /**
             * Format: int32
             * @description How the company is identified: 1, by a document.
             * @enum {integer}
             */
            identifyType: 1;
            /**
             * Format: int32
             * @description The document: 0 business licence, 1 of a public institution, 2 of a social organization, 3 of an administrative body, 4 organization code, 99 another. Absent and null leave it open.
             * @enum {integer|null}
             */
            certificateType?: 0 | 1 | 2 | 3 | 4 | 99 | null;
            /** @description Names of the files, relative to `download/` of the bucket of the partner; upper and lower case differ. */
            verifiedFileURL: string[];
            /** @description Name of the company; not of digits, signs and blanks alone. */
            corpName: string;
            /** @description Number of the document. */
            verifiedNumber: string;
            /** @description Country of registration, two letters of ISO 3166. Absent and null leave it open, "" empties it. */
            regCountry?: string | null;
            /** @description Address of registration. Absent and null leave it open, "" empties it. */
            regAddress?: string | null;
            /** @description Platform id of the partner. */
            xaccountType: string;
            enterprisePerson?: components["schemas"]["OldEnterprisePerson"];
            /**
             * Format: int32
             * @description The change: 1, from individual to enterprise.
             * @enum {integer}
             */
            changeType: 1;
        };
        /** @description The legal person of the company. The first two names are misspelt on the wire. */
        OldEnterprisePerson: {
            /** @description Name of the legal person. */
            legelName: string;
            /** @description Number of that person's document. */
            legelIdNumber: string;
            /**
             * @description What the person is: legalPerson.
             * @enum {string|null}
             */
            certifierRole?: "legalPerson" | null;
        };
        OldFailure: {
            /** @description Why this customer was left as it was. */
            error_code?: string;
            /** @description The reason in words. */
            error_msg?: string;
            /** @description The customer. */
            Id?: string;
        };
        OldFeeRecord: {
            createTime?: components["schemas"]["Instant"];
            effectiveTime?: components["schemas"]["Instant"];
            expireTime?: components["schemas"]["Instant"];
            /** @description Id of the record. */
            feeId?: string;
            /** @description Id of the product. */
            productId?: string;
            /** @description Name of the product. */
            productName?: string;
            /** @description The order; not there for use. */
            orderId?: string;
            /**
             * Format: double
             * @description An amount in the currency of the site, eight decimals at most.
             */
            amount?: number;
            measureId?: components["schemas"]["MeasureId"];
            /**
             * Format: double
             * @description How much was used; only for use.
             */
            usageAmount?: number;
            /**
             * Format: int32
             * @description The unit of it.
             */
            usageMeasureId?: number;
            /**
             * Format: double
             * @description What packages paid of it; only for use.
             */
            freeResourceAmount?: number;
            /**
             * Format: int32
             * @description The unit of that.
             */
            freeResourceMeasureId?: number;
            /** @description Code of the service. */
            cloudServiceTypeCode?: string;
            /** @description Code of the resource type. */
            resourceTypeCode?: string;
            /** @description Code of the region. */
            regionCode?: string;
            /**
             * @description 0 yearly/monthly, 1 pay-per-use.
             * @enum {string}
             */
            payMethod?: "0" | "1";
            /** @description The project; not there. */
            projectID?: string;
            /** @description Its name; not there. */
            projectName?: string;
            /** @description Tags; not there. */
            resourceTag?: string;
            /** @description Name of the resource. */
            resourceName?: string;
            /** @description Id of the resource. */
            resourceId?: string;
            /**
             * Format: int32
             * @description 1 new, 2 renewal, 4 unsubscription, 5 use, 8 automatic renewal, 25 make-up for cents.
             */
            feeSourceOperation?: number;
            /** @description The enterprise project: 0, the default one. */
            enterpriseProjectId?: string;
            /** @description 19 year, 20 month, 25 hour. */
            periodType?: string;
            /** @description Whether it was a spot instance: N. */
            spot?: string;
        };
        OldFeeRecords: {
            currency: components["schemas"]["Currency"];
            totalCount: components["schemas"]["OldCount"];
            feeRecords: components["schemas"]["OldFeeRecord"][];
        };
        OldFreezeOrder: {
            /** @description The customers, 1 to 100. */
            customerIds: components["schemas"]["CustomerId"][];
            /** @description Why, in the partner's words. */
            reason: string;
        };
        OldFreezeResult: {
            /**
             * Format: int32
             * @description How many were changed.
             */
            successNum?: number;
            /**
             * Format: int32
             * @description How many were left as they were.
             */
            failNum?: number;
            /** @description The customers that were left as they were. */
            failDetail?: components["schemas"]["OldFailure"][];
        };
        OldIndividual: {
            customerId: components["schemas"]["CustomerId"];
            /**
             * Format: int32
             * @description How the person is identified: 0 by a document, 4 by a bank card (China site).
             * @enum {integer}
             */
            identifyType: 0 | 4;
            /**
             * Format: int32
             * @description The document: 3 passport, 5 mainland travel permit of Hong Kong and Macao, 6 of Taiwan, 9 residence permit of Hong Kong and Macao, 10 of Taiwan. Required with `identifyType` 0.
             * @enum {integer|null}
             */
            verifiedType?: 3 | 5 | 6 | 9 | 10 | null;
            /** @description Names of the files, relative to `download/` of the bucket of the partner; upper and lower case differ. */
            verifiedFileURL: string[];
            /** @description Name of the person as the document has it. */
            name: string;
            /** @description Number of the document. */
            verifiedNumber: string;
            /**
             * Format: int32
             * @description -1, a first authentication. Absent, null and 0 mean the same.
             * @enum {integer|null}
             */
            changeType?: -1 | 0 | null;
            /** @description Platform id of the partner. */
            xaccountType: string;
            bankCardInfo?: components["schemas"]["OldBankCard"];
        };
        OldMonthlySum: {
            /** @description The customer. */
            customer_id?: string;
            /** @description Code of the resource type; null where no service was named. */
            resource_type_code?: string | null;
            /** @description Code of the region; always null. */
            region_code?: string | null;
            /** @description Code of the service. */
            cloud_service_type_code?: string;
            /** @description The month. */
            consume_time?: string;
            /**
             * @description 0 yearly/monthly, 1 pay-per-use.
             * @enum {string}
             */
            pay_method?: "0" | "1";
            consume_amount?: components["schemas"]["OldAmount"];
            debt?: components["schemas"]["OldAmount"];
            /**
             * Format: double
             * @description An amount in the currency of the site, eight decimals at most.
             */
            discount?: number;
            measure_id?: components["schemas"]["MeasureId"];
            /**
             * Format: int32
             * @description 0 use, 1 unsubscription.
             * @enum {integer}
             */
            bill_type?: 0 | 1;
            account_details?: {
                /**
                 * @description Which account paid.
                 * @enum {string}
                 */
                balance_type_id?: "BALANCE_TYPE_DEBIT" | "BALANCE_TYPE_CREDIT" | "BALANCE_TYPE_COUPON" | "BALANCE_TYPE_RCASH_COUPON" | "BALANCE_TYPE_STORED_VALUE_CARD";
                deduct_amount?: components["schemas"]["OldAmount"];
            }[];
            /** @description Kinds of discounts; sums do not tell them apart, and it is always empty. */
            discount_detail_infos?: {
                /** @description Kind of the discount. */
                promotion_type?: string;
                discount_amount?: components["schemas"]["OldAmount"];
                /** @description Id of the discount. */
                promotion_id?: string;
                measure_id?: components["schemas"]["MeasureId"];
            }[];
            /** @description The enterprise project: 0, the default one. */
            enterpriseProjectId?: string;
        };
        OldMonthlySums: {
            error_code: components["schemas"]["SuccessCode"];
            error_msg: components["schemas"]["SuccessMessage"];
            currency: components["schemas"]["Currency"];
            total_count: components["schemas"]["OldCount"];
            bill_sums: components["schemas"]["OldMonthlySum"][];
        };
        OldOnDemand: {
            /** @description Id of the record; here that of the resource. */
            customerResourceId?: string;
            /** @description The customer. */
            customerId?: string;
            /** @description Code of the region. */
            regionCode?: string;
            /** @description Code of the zone. */
            azCode?: string;
            /** @description Code of the service. */
            cloudServiceTypeCode?: string;
            /** @description Code of the resource type. */
            resourceTypeCode?: string;
            /** @description Id of the resource. */
            resourceId?: string;
            /** @description Its name. */
            resourceName?: string;
            startTime?: components["schemas"]["Instant"];
            endTime?: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description 1 normal, 2 grace, 3 freezing, 4 changing, 5 closing, 6 closed.
             * @enum {integer}
             */
            status?: 1 | 2 | 3 | 4 | 5 | 6;
            /** @description The spec. */
            resourceSpecCode?: string;
            /** @description The size, as JSON in a text; only where it is sold by size. */
            resourceInfo?: string;
            /**
             * @description Whether it can become a yearly/monthly one: 0, no.
             * @enum {string}
             */
            chargingModeChangeFlag?: "0" | "1";
            /** @description Which account paid last; not there. */
            lastDeductType?: string;
        };
        OldOnDemandList: {
            error_code: components["schemas"]["SuccessCode"];
            error_msg: components["schemas"]["SuccessMessage"];
            totalCount: components["schemas"]["OldCount"];
            customerResources: components["schemas"]["OldOnDemand"][];
        };
        OldOnDemandQuery: {
            /** @description Only this resource. Absent, null and "" mean all. */
            customerResourceId?: string | null;
            customerId: components["schemas"]["CustomerId"];
            /** @description Only this region. Absent, null and "" mean all. */
            regionCode?: string | null;
            /** @description Only this service, in any case of letters. Absent, null and "" mean all. */
            cloudServiceTypeCode?: string | null;
            /** @description Only this resource type. Absent, null and "" mean all. */
            resourceTypeCode?: string | null;
            /** @description Only these resources. Absent, null and an empty list mean all. */
            resourceIds?: string[] | null;
            /** @description Only resources of this name. Absent, null and "" mean all. */
            resourceName?: string | null;
            startTimeBegin?: components["schemas"]["OldBound"];
            startTimeEnd?: components["schemas"]["OldBound"];
            /**
             * Format: int32
             * @description Number of the page, the first is 1. Absent and null mean 1.
             * @default 1
             */
            pageNo?: number | null;
            /**
             * Format: int32
             * @description How many resources a page has. Absent and null mean 10.
             * @default 10
             */
            pageSize?: number | null;
        };
        OldOrder: {
            /** @description Id of the order. */
            orderId?: string;
            /** @description The order that it was split from; always null. */
            baseOrderId?: string | null;
            /** @description The operating entity. */
            beId?: string;
            /** @description The customer that ordered. */
            customerId?: string;
            /**
             * Format: int32
             * @description 1 customer, 8 system.
             */
            sourceType?: number;
            /**
             * Format: int32
             * @description 1 pending approval, 3 processing, 4 cancelled, 5 completed, 6 pending payment.
             */
            status?: number;
            /**
             * Format: int32
             * @description 1 subscription, 2 renewal, 3 change, 4 unsubscription, 10 to pay-per-use, 11 to yearly/monthly.
             */
            orderType?: number;
            /**
             * Format: double
             * @description The amount of the order at list price. (A number; the code of the currency is in `currencyType`.)
             */
            currency?: number;
            currencyAfterDiscount?: components["schemas"]["OldAmount"];
            measureId?: components["schemas"]["MeasureId"];
            /** @description Name of the unit; always null. */
            measureName?: string | null;
            createTime?: components["schemas"]["Instant"];
            /** @description When the order was paid, in UTC; null until then. */
            paymentTime?: string | null;
            /** @description When the order was last changed: when it was paid, else when it was made. */
            lastUpdateTime?: string;
            /** @description Whether it waits for an approval. */
            needAudit?: boolean;
            currencyType?: components["schemas"]["Currency"];
            /** @description The contract that it belongs to; always null. */
            contractId?: string | null;
            currencyOfficial?: components["schemas"]["OldAmount"];
            amountInfo?: components["schemas"]["OldAmountInfo"];
            /** @description Code of the service of the primary item. */
            serviceType?: string;
        };
        OldOrderDetails: {
            error_code: components["schemas"]["SuccessCode"];
            error_msg: components["schemas"]["SuccessMessage"];
            orderInfo?: components["schemas"]["OldOrder"];
            count?: components["schemas"]["OldCount"];
            orderlineItems?: components["schemas"]["OldOrderItem"][];
        };
        OldOrderItem: {
            /** @description Id of the item. */
            orderLineItemId?: string;
            /** @description Code of the service. */
            cloudServiceType?: string;
            /** @description Id of the product. */
            productId?: string;
            /** @description The product in words. */
            productSpecDesc?: string;
            /** @description Code of the resource type. */
            categoryCode?: string;
            /**
             * Format: int32
             * @description 2 month, 3 year.
             */
            periodType?: number;
            /**
             * Format: int32
             * @description How many periods; null for what is given back.
             */
            periodNum?: number | null;
            /** @description When the term begins, in UTC; null before it is known. */
            validTime?: string | null;
            /** @description When the term ends, in UTC; null before it is known. */
            expireTime?: string | null;
            /**
             * Format: int32
             * @description How many of it.
             */
            subscriptionNum?: number;
            currency?: components["schemas"]["OldAmount"];
            currencyAfterDiscount?: components["schemas"]["OldAmount"];
            currencyOfficial?: components["schemas"]["OldAmount"];
            amountInfo?: components["schemas"]["OldAmountInfo"];
            currencyType?: components["schemas"]["Currency"];
        };
        OldOrderList: {
            error_code: components["schemas"]["SuccessCode"];
            error_msg: components["schemas"]["SuccessMessage"];
            data: components["schemas"]["OldOrderPage"];
        };
        OldOrderPage: {
            /**
             * Format: int32
             * @description How many orders a page has.
             */
            pageSize: number;
            /**
             * Format: int32
             * @description Number of the page.
             */
            pageIndex: number;
            totalSize: components["schemas"]["OldCount"];
            orderInfos: components["schemas"]["OldOrder"][];
        };
        OldOrderResource: {
            /** @description Id of the resource; null until it is up. */
            resourceId?: string | null;
            /** @description Code of the service. */
            cloudServiceType?: string;
            /** @description Code of the region. */
            regionCode?: string;
            /** @description Code of the resource type. */
            resourceType?: string;
            /** @description The spec. */
            resourceSpecCode?: string;
            /** @description The size; null for what has none. */
            resourceSize?: number | null;
            /**
             * Format: int32
             * @description The unit of the size; null for what has none. (The spelling is that of the wire.)
             */
            resouceSizeMeasureId?: number | null;
            /**
             * Format: int32
             * @description 0 on its way, 1 up, 2 failed.
             * @enum {integer}
             */
            status?: 0 | 1 | 2;
        };
        OldOrderResources: {
            totalSize: components["schemas"]["OldCount"];
            resources: components["schemas"]["OldOrderResource"][];
        };
        OldPackage: {
            /** @description Id of the package. */
            order_instance_id?: string;
            /** @description The order that it was bought with. */
            order_id?: string;
            /** @description Id of the product. */
            product_id?: string;
            /** @description Name of the product. */
            product_name?: string;
            /** @description The enterprise project that it serves. */
            enterprise_project_id?: string;
            /**
             * Format: int32
             * @description 0 serves all, 1 serves one enterprise project.
             */
            enterprise_project_scope?: number;
            effective_time?: components["schemas"]["Instant"];
            expire_time?: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description 0 not yet in effect, 1 in effect, 2 used up, 3 expired, 4 unsubscribed.
             * @enum {integer}
             */
            status?: 0 | 1 | 2 | 3 | 4;
            /** @description Code of the service. */
            service_type_code?: string;
            /** @description Name of the service. */
            service_type_name?: string;
            /** @description Code of the region. */
            region_code?: string;
            /**
             * Format: int32
             * @description 0 bought, 1 a gift.
             */
            source_type?: number;
            /**
             * @description Whether it is one package or several together.
             * @enum {string}
             */
            bundle_type?: "ATOMIC_PKG" | "BUNDLE_PKG";
            /**
             * Format: int32
             * @description 1 becomes full again, 2 does not.
             * @enum {integer}
             */
            quota_reuse_mode?: 1 | 2;
            free_resources?: {
                /** @description Id of the quantity. */
                free_resource_id?: string;
                /** @description What of the use it pays for. */
                usage_type_name?: string;
                /** @description What is left. */
                amount?: string;
                /** @description What it holds when full. */
                original_amount?: string;
                /**
                 * Format: int32
                 * @description The unit of the quantity.
                 */
                measure_id?: number;
            }[];
        };
        OldPackages: {
            free_resource_packages: components["schemas"]["OldPackage"][];
            total_count: components["schemas"]["OldCount"];
        };
        OldPackagesLeft: {
            free_resources: {
                /** @description Id of the quantity. */
                free_resource_id?: string;
                /** @description Name of the resource type that it pays for. */
                free_resource_type_name?: string;
                /**
                 * Format: int32
                 * @description How often it is full again: 1 hour, 2 day, 3 week, 4 month, 5 year.
                 */
                quota_reuse_cycle?: number;
                /**
                 * Format: int32
                 * @description 1 by the calendar, 2 from the purchase.
                 */
                quota_reuse_cycle_type?: number;
                /** @description What of the use it pays for. */
                usage_type_name?: string;
                start_time?: components["schemas"]["Instant"];
                end_time?: components["schemas"]["Instant"];
                /**
                 * Format: double
                 * @description What is left.
                 */
                amount?: number;
                /**
                 * Format: double
                 * @description What it holds when full.
                 */
                original_amount?: number;
                /**
                 * Format: int32
                 * @description The unit of the quantity.
                 */
                measure_id?: number;
            }[];
        };
        OldPackagesLeftQuery: {
            /** @description Ids of quantities, 1 to 100. */
            free_resource_ids: string[];
        };
        OldPackagesQuery: {
            /** @description Only packages of this region. */
            region_code?: string | null;
            /** @description Only packages of this order. */
            order_id?: string | null;
            /** @description Only packages of this product. */
            product_id?: string | null;
            /** @description Part of the product's name. */
            product_name?: string | null;
            /** @description Only packages of this enterprise project; 0 is the default one, which has all. */
            enterprise_project_id?: string | null;
            /**
             * Format: int32
             * @description 0 not yet in effect, 1 in effect, 2 used up, 3 expired, 4 unsubscribed.
             * @enum {integer|null}
             */
            status?: 0 | 1 | 2 | 3 | 4 | null;
            /**
             * Format: int32
             * @description Number of the page; 0 and 1 are the first. Absent and null mean the first.
             */
            offset?: number | null;
            /**
             * Format: int32
             * @description How many packages a page has. Absent and null mean 10.
             */
            limit?: number | null;
        };
        OldPaid: {
            error_code: components["schemas"]["SuccessCode"];
            error_msg: components["schemas"]["SuccessMessage"];
            /** @description Number of the payment. */
            tradeNo: string;
            /** @description What is short of quota or capacity; always empty. */
            quotaInfos?: {
                /** @description Code of the region. */
                regionCode?: string;
                /** @description Code of the service. */
                cloudServiceType?: string;
                /** @description Code of the resource type. */
                resourceType?: string;
                /** @description The spec. */
                resourceSpecCode?: string;
                /**
                 * Format: int32
                 * @description What is short.
                 */
                authResult?: number;
                /** @description Code of the zone. */
                availableZoneId?: string;
            }[];
            /** @description Enterprise projects that lack funds; always empty. */
            enterpriseProjectAuthResult?: {
                /** @description Id of the enterprise project. */
                enterpriseProjectId?: string;
                /** @description Its name. */
                enterpriseProjectName?: string;
                /**
                 * Format: int32
                 * @description Whether its funds suffice.
                 */
                authStatus?: number;
            }[];
        };
        OldPayment: {
            /** @description The order. */
            orderId: string;
            /**
             * Format: int32
             * @description Which account pays; not looked at: the association of the customer decides.
             */
            payAccountType?: number | null;
            /** @description The partner whose account pays; not looked at. */
            bpId?: string | null;
            /** @description Coupons to pay with. Absent and null mean none. */
            couponIds?: string[] | null;
        };
        OldPostpaidBill: {
            /** @description The month. */
            billCycle: string;
            /**
             * Format: double
             * @description What is due, after the discount of the partner.
             */
            creditDebtAmount: number;
            consumeAmount?: components["schemas"]["OldAmount"];
            /**
             * Format: double
             * @description What was written off, zero or below.
             */
            writeoffdebt?: number;
            /**
             * Format: double
             * @description What unsubscriptions gave back, zero or below.
             */
            unsubscribeAmount?: number;
            measureId?: components["schemas"]["MeasureId"];
            currency: components["schemas"]["Currency"];
            /**
             * Format: double
             * @description The tax.
             */
            taxAmount?: number;
            /**
             * Format: double
             * @description What of it is not settled.
             */
            unclearedAmount?: number;
            /** @description When it is due: the 15th of the next month. */
            dueDate?: string;
            billList?: components["schemas"]["OldBillLine"][];
        };
        /**
         * Format: double
         * @description A price in the currency of the site.
         */
        OldPrice: number;
        OldProblem: {
            /** @description The id. */
            businessTypeId: string;
            /** @description The name. */
            businessTypeName: string;
        };
        OldProblems: {
            /** @description How many there are. */
            totalCount: components["schemas"]["OldCount"];
            /** @description The kinds of problems. */
            businessTypeList: components["schemas"]["OldProblem"][];
        };
        OldRatedProduct: {
            /** @description The caller's name for this row, unique in the request; it comes back in the answer. */
            id: string;
            /** @description Code of the service. */
            cloudServiceType: string;
            /** @description Code of the resource type. */
            resourceType: string;
            /** @description The spec; of a server with .win or .linux. */
            resourceSpecCode: string;
            /**
             * Format: int32
             * @description The size, required for what is sold by size. Absent, null and 0 mean none.
             */
            resourceSize?: number | null;
            /**
             * Format: int32
             * @description The unit of the size: 15 Mbps, 17 GB, 14 pieces. Absent, null and 0 mean none. (The spelling is that of the wire.)
             * @enum {integer|null}
             */
            resouceSizeMeasureId?: 0 | 14 | 15 | 17 | null;
            /** @description Code of the usage type, in any case; required with chargingMode 1. */
            usageFactor?: string | null;
            /**
             * Format: double
             * @description How much is used, in `usageMeasureId`; required with chargingMode 1.
             */
            usageValue?: number | null;
            /**
             * Format: int32
             * @description The unit of the use; required with chargingMode 1.
             */
            usageMeasureId?: number | null;
            /** @description Reserved; not looked at. */
            extendParams?: string | null;
        };
        OldRating: {
            error_code: components["schemas"]["SuccessCode"];
            error_msg: components["schemas"]["SuccessMessage"];
            ratingResult: components["schemas"]["OldRatingResult"];
        };
        OldRatingQuery: {
            /** @description A project of the customer whose prices are asked for. */
            tenantId: string;
            /** @description Code of the region. */
            regionId: string;
            /** @description Code of the zone, in any case. Absent, null and "" mean any. (The spelling is that of the wire.) */
            avaliableZoneId?: string | null;
            /**
             * Format: int32
             * @description 0 by the month or year, 1 by use, 2 once; nothing is sold once.
             * @enum {integer}
             */
            chargingMode: 0 | 1 | 2;
            /**
             * Format: int32
             * @description The period: 2 month, 3 year; 0 day, 4 hour and 5 up to a date are in the contract, but nothing is sold by them. Looked at with chargingMode 0.
             * @enum {integer|null}
             */
            periodType?: 0 | 2 | 3 | 4 | 5 | null;
            /**
             * Format: int32
             * @description How many periods; required with chargingMode 0 unless periodType is 5.
             */
            periodNum?: number | null;
            /** @description The date, required with periodType 5. */
            periodEndDate?: string | null;
            /** @description A resource that it is for; not looked at. */
            relativeResourceId?: string | null;
            /**
             * Format: int32
             * @description The period of that resource; not looked at.
             */
            relativeResourcePeriodType?: number | null;
            /**
             * Format: int32
             * @description How many of it. Absent, null and 0 mean 1.
             */
            subscriptionNum?: number | null;
            /** @description The moment of the inquiry; prices are the same at all. */
            inquiryTime?: string | null;
            /** @description What is asked for. */
            productInfos: components["schemas"]["OldRatedProduct"][];
        };
        OldRatingResult: {
            amount?: components["schemas"]["OldPrice"];
            discountAmount?: components["schemas"]["OldPrice"];
            originalAmount?: components["schemas"]["OldPrice"];
            measureId?: components["schemas"]["MeasureId"];
            currency?: components["schemas"]["Currency"];
            /** @description Reserved; always null. */
            extendParams?: string | null;
            productRatingResult?: components["schemas"]["OldRatingRow"][];
        };
        OldRatingRow: {
            /** @description The caller's name for the row. */
            id?: string;
            /** @description Id of the product. */
            productId?: string;
            amount?: components["schemas"]["OldPrice"];
            discountAmount?: components["schemas"]["OldPrice"];
            originalAmount?: components["schemas"]["OldPrice"];
            measureId?: components["schemas"]["MeasureId"];
            /** @description Reserved; always null. */
            extendParams?: string | null;
        };
        OldRefund: {
            /** @description Id of the row. */
            id?: string;
            /** @description The resource; null for what never came up. */
            resource_id?: string | null;
            /**
             * Format: int32
             * @description The amount in cents: what had been paid is below zero, what is kept of it above.
             */
            amount?: number;
            /**
             * @description The unit of the amount: 3, cents.
             * @enum {string}
             */
            measure_id?: "3";
            /** @description The customer. */
            customer_id?: string;
            /** @description Code of the resource type. */
            resourceType?: string;
            /** @description Code of the service. */
            cloudServiceType?: string;
            /** @description Code of the region. */
            regionCode?: string;
            /** @description The order that was paid. */
            preOrderId?: string;
        };
        OldRefunds: {
            error_code: components["schemas"]["SuccessCode"];
            error_msg: components["schemas"]["SuccessMessage"];
            total_count: components["schemas"]["OldCount"];
            resource_info_list: components["schemas"]["OldRefund"][];
        };
        /** @description Why a request was not served. What the business layer refuses has this body with status 200 and a code other than `CBC.0000`; the status alone does not tell. */
        OldRefusal: {
            /**
             * @description `CBC.xxxx` from the business layer, `OSM.xxxx` from service tickets, `APIGW.xxxx` from the gateway in front of them.
             * @example CBC.5001
             */
            error_code: string;
            /**
             * @description The reason in words; a fault of a parameter names the parameter.
             * @example The account is not a partner account.
             */
            error_msg: string;
            /** @description The gateway's name for this request; only in the gateway's own refusals. */
            request_id?: string;
        };
        OldRegistered: {
            /** @description Account id of the customer. */
            domainId: string;
            /** @description Login name of the customer. */
            domainName: string;
        };
        OldRegistration: {
            /** @description Login name: 5 to 32 letters, digits, hyphens and underscores, beginning with a letter or hyphen. Absent, null and "" draw one. */
            domainName?: string | null;
            /** @description E-mail address of the customer; looked at on the International site. Absent, null and "" mean none. */
            email?: string | null;
            /** @description Mobile number of the customer; looked at on the China site. Absent, null and "" mean none. */
            mobilePhone?: string | null;
            /** @description Code of the country of the number. */
            countryCode?: string | null;
            /** @description The code sent to the contact, six digits; required with one. Absent, null and "" mean none. */
            verificationCode?: string | null;
            /** @description Country of the customer, two letters of ISO 3166; looked at on the International site. Absent, null and "" leave it open. */
            domainArea?: string | null;
            /** @description Id of the user on the partner's platform; one user has one account. */
            xAccountId: string;
            /** @description Platform id of the partner. */
            xAccountType: string;
            /** @description Password, 8 to 32 characters of at least two kinds. Absent, null and "" mean none: the customer comes in by single sign-on only. */
            password?: string | null;
            /**
             * @description Whether the customer gets no advertisements. Absent, null and "" mean "false".
             * @enum {string|null}
             */
            isCloseMarketMs?: "true" | "false" | null;
            /** @description "1" registers a customer of the referral model; anything else one that the partner pays for. */
            cooperationType?: string | null;
        };
        OldRenewal: {
            /** @description Primary resources, 1 to 10. */
            resource_ids: string[];
            /**
             * Format: int32
             * @description 2 month, 3 year.
             * @enum {integer}
             */
            period_type: 2 | 3;
            /**
             * Format: int32
             * @description How many periods: 1 to 11 months, 1 to 3 years.
             */
            period_num: number;
            /**
             * Format: int32
             * @description What comes at the end of the term; which code means what was not read, and it is not looked at.
             */
            expire_mode: number;
            /**
             * Format: int32
             * @description 1 pays at once, with the best discount and coupons. Absent, null and 0 leave the orders unpaid.
             * @enum {integer|null}
             */
            isAutoPay?: 0 | 1 | null;
        };
        OldRenewed: {
            error_code: components["schemas"]["SuccessCode"];
            error_msg: components["schemas"]["SuccessMessage"];
            order_ids: string[];
        };
        OldResource: {
            /** @description The item of the order. */
            id?: string;
            /** @description Id of the resource. */
            resource_id?: string;
            /** @description Its name. */
            resource_name?: string;
            /** @description Code of the region. */
            region_code?: string;
            /** @description Code of the service. */
            cloud_service_type_code?: string;
            /** @description Code of the resource type. */
            resource_type_code?: string;
            /** @description The spec. */
            resource_spec_code?: string;
            /** @description The project that it is in. */
            project_code?: string;
            /** @description Id of the product. */
            product_id?: string;
            /** @description The primary resource that it is attached to; its own id where it is one. */
            main_resource_id?: string;
            /**
             * Format: int32
             * @description 1 for a primary resource, else 0.
             * @enum {integer}
             */
            is_main_resource?: 0 | 1;
            /**
             * Format: int32
             * @description 2 in use, 3 closed, 4 frozen, 5 expired.
             * @enum {integer}
             */
            status?: 2 | 3 | 4 | 5;
            valid_time?: components["schemas"]["Instant"];
            expire_time?: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description What comes at the end: 0 grace, 1 pay-per-use, 2 it is deleted, 3 it is renewed, 4 it is frozen, 5 it is deleted after the retention.
             * @enum {integer}
             */
            next_operation_policy?: 0 | 1 | 2 | 3 | 4 | 5;
        };
        OldResourceRecord: {
            /** @description The month. */
            cycle?: string;
            /** @description Code of the service. */
            cloudServiceTypeCode?: string;
            /** @description Code of the resource type. */
            resourceTypeCode?: string;
            /** @description Code of the region. */
            regionCode?: string;
            /** @description Id of the resource. */
            resInstanceId?: string;
            /** @description Its name. */
            resourceName?: string;
            /** @description Its tags; not there. */
            resourceTag?: string;
            /**
             * Format: double
             * @description An amount in the currency of the site, eight decimals at most.
             */
            consumeAmount?: number;
            measureId?: components["schemas"]["MeasureId"];
            /** @description The enterprise project: 0, the default one. */
            enterpriseProjectId?: string;
            /**
             * @description 0 yearly/monthly, 1 pay-per-use.
             * @enum {string}
             */
            payMethod?: "0" | "1";
        };
        OldResourceRecords: {
            currency: components["schemas"]["Currency"];
            total_count: components["schemas"]["OldCount"];
            monthlyRecords: components["schemas"]["OldResourceRecord"][];
        };
        OldResources: {
            error_code: components["schemas"]["SuccessCode"];
            error_msg: components["schemas"]["SuccessMessage"];
            data: components["schemas"]["OldResource"][];
            total_count: components["schemas"]["OldCount"];
        };
        OldRetrievable: {
            total_count: components["schemas"]["OldCount"];
            amount_infos: components["schemas"]["OldRetrievableRow"][];
        };
        OldRetrievableRow: {
            /**
             * Format: double
             * @description What can be moved of it.
             */
            avail_retrieve_amount?: number;
            /**
             * Format: double
             * @description What is left of the credit; of credit only.
             */
            amount?: number;
            /**
             * Format: double
             * @description The credit; of credit only.
             */
            credit_amount?: number;
            measure_id?: components["schemas"]["MeasureId"];
            currency?: components["schemas"]["Currency"];
        };
        OldReviewResult: {
            /**
             * Format: int32
             * @description 0 under review, 1 rejected, 2 passed; not there when nothing was handed in.
             * @enum {integer}
             */
            reviewResult?: 0 | 1 | 2;
            /** @description The reviewer's words to a rejection. */
            opinion?: string;
        };
        OldTemplate: {
            /** @description The id. */
            templateId: string;
            /** @description The name. */
            templateName: string;
            /** @description The text. */
            templateContent: string;
        };
        OldTemplates: {
            /** @description How many there are. */
            totalCount: components["schemas"]["OldCount"];
            /** @description The templates. */
            templateList: components["schemas"]["OldTemplate"][];
        };
        OldTransfer: {
            /** @description The member. */
            customer_id: string;
            /**
             * @description The account: BALANCE_TYPE_DEBIT cash, BALANCE_TYPE_CREDIT credit. Absent and null mean cash.
             * @enum {string|null}
             */
            balance_type?: "BALANCE_TYPE_DEBIT" | "BALANCE_TYPE_CREDIT" | null;
            /** @description The amount, above 0 and with at most two decimals, as a text. */
            amount: string;
            /** @description Number of the transfer, against repeats. Absent, null and "" mean none. */
            trans_id?: string | null;
            expire_time?: components["schemas"]["OldBound"];
        };
        OldTransferable: {
            total_count: components["schemas"]["OldCount"];
            amount_infos: components["schemas"]["OldTransferableRow"][];
        };
        OldTransferableRow: {
            /**
             * Format: double
             * @description What can be moved of it.
             */
            avail_transfer_amount?: number;
            /**
             * Format: double
             * @description What is left of the credit; of credit only.
             */
            amount?: number;
            /**
             * Format: double
             * @description The credit; of credit only.
             */
            credit_amount?: number;
            measure_id?: components["schemas"]["MeasureId"];
            currency?: components["schemas"]["Currency"];
        };
        OldUnsubscribedFailures: {
            unsub_order_ids: string[];
        };
        /**
         * @description Says that the request was served.
         * @constant
         */
        SuccessCode: "CBC.0000";
        /**
         * @description The code in words.
         * @example success
         */
        SuccessMessage: string;
    };
    responses: {
        /** @description The request breaks a rule of this operation; nothing was changed. */
        OldBadRequest: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["SandboxHint"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": "CBC.0100",
                 *       "error_msg": "Parameter error: searchType is required"
                 *     }
                 */
                "application/json": components["schemas"]["OldRefusal"];
            };
        };
        /** @description The request breaks a rule of this operation; nothing was changed. */
        OldCaseBadRequest: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["SandboxHint"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": "OSM.0001",
                 *       "error_msg": "Failed: caseId is required"
                 *     }
                 */
                "application/json": components["schemas"]["OldRefusal"];
            };
        };
        /** @description The platform failed. */
        OldCaseFailed: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["SandboxHint"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": "OSM.0004",
                 *       "error_msg": "Internal Server Error: the sandbox has a defect"
                 *     }
                 */
                "application/json": components["schemas"]["OldRefusal"];
            };
        };
        /** @description This caller may not use this operation. */
        OldCaseForbidden: {
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
                "application/json": components["schemas"]["OldRefusal"];
            };
        };
        /** @description The platform failed. */
        OldFailed: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["SandboxHint"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": "CBC.0999",
                 *       "error_msg": "Other error."
                 *     }
                 */
                "application/json": components["schemas"]["OldRefusal"];
            };
        };
        /** @description This caller may not use this operation. */
        OldForbidden: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["SandboxHint"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": "CBC.0151",
                 *       "error_msg": "Access denied."
                 *     }
                 */
                "application/json": components["schemas"]["OldRefusal"];
            };
        };
        /** @description More requests than the quota of this operation allows. */
        OldThrottled: {
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
                "application/json": components["schemas"]["OldRefusal"];
            };
        };
        /** @description The signature or the token does not identify the caller. */
        OldUnauthenticated: {
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
                "application/json": components["schemas"]["OldRefusal"];
            };
        };
    };
    parameters: {
        /** @description Account id of the caller. It is not checked; the credentials tell who calls. */
        DomainId: string;
        /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
        Language: string;
        /** @description Language of the names, zh_CN or en_US. The default is that of the site. */
        OldLanguage: "zh_CN" | "en_US";
        /** @description Account id of the partner. It is not checked; the credentials tell who calls. */
        PartnerId: string;
    };
    requestBodies: never;
    headers: {
        /** @description Since when the operation is old, `@` and seconds since 1970 (RFC 9745); `X-Sandbox-Hint` names its successor. The live platform sends neither. */
        Deprecation: string;
        /** @description Why the sandbox refused the request and what helps, in a short line; more is in the journal, under the request's id. The live platform does not send it. */
        SandboxHint: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    QueryCases: {
        parameters: {
            query?: {
                /** @description A part of the description. Absent and "" mean all. */
                searchKey?: string;
                /** @description A part of the id. Absent and "" mean all. */
                caseId?: string;
                /** @description A part of the name of the user who filed it. Absent and "" mean all. */
                subCustomerName?: string;
                /** @description The user who filed it. Absent and "" mean all. */
                subCustomerId?: string;
                /** @description Filed at or after it, `2026-05-06 08:00:00` in UTC+8. Absent and "" mean no bound. */
                startTime?: string;
                /** @description Filed at or before it, in the same form. Absent and "" mean no bound. */
                endTime?: string;
                /** @description The state: 0 not accepted yet, 1 being worked on, 2 its result waits to be confirmed, 3 completed, 4 cancelled. Absent and "" mean all. */
                status?: 0 | 1 | 2 | 3 | 4;
                /** @description The page, counted from 1. Absent means 1. */
                pageNo?: number;
                /** @description How many tickets a page has. Absent means 10. */
                pageSize?: number;
            };
            header?: {
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, and how many fit in all. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "totalCount": 1,
                     *       "caseList": [
                     *         {
                     *           "caseId": "TT202605060001",
                     *           "businessTypeName": "续费咨询",
                     *           "typeName": "财务",
                     *           "customerId": "1c0f5d2e8ab34c6d9e7f0a1b2c3d4e5f",
                     *           "subCustomerId": "6a1b2c3d4e5f60718293a4b5c6d7e8f9",
                     *           "subCustomerName": "partner-admin",
                     *           "dcName": "",
                     *           "simpleDescribe": "May I renew for one month?",
                     *           "status": "1",
                     *           "createTime": "2026-05-06T12:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OldCases"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldCaseBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldCaseForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldCaseFailed"];
        };
    };
    CreateCase: {
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
                 *       "businessTypeId": "9b1a349c3a2849a391d58c10f9dc55a1",
                 *       "simpleDescribe": "May I renew for one month?",
                 *       "sourceId": "83aeb0f2834c4df49826c781d32a963e",
                 *       "remindMail": "ops@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["OldCase"];
            };
        };
        responses: {
            /** @description It is filed. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldCaseBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldCaseForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldCaseFailed"];
        };
    };
    UploadCaseAccessory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["OldAccessoryForm"];
            };
        };
        responses: {
            /** @description The id of the file. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessoryId": "0f6d2b9c4e8a4d7db1c35a7e9f204b68"
                     *     }
                     */
                    "application/json": components["schemas"]["OldAccessory"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldCaseBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldCaseForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldCaseFailed"];
        };
    };
    DeleteCaseAccessory: {
        parameters: {
            query: {
                /** @description The file. */
                accessoryId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldCaseBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldCaseForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldCaseFailed"];
        };
    };
    DownloadCaseAccessories: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The file, or several with commas between them. */
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
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                    "application/json": components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldCaseBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldCaseForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldCaseFailed"];
        };
    };
    ActOnCase: {
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
                 *       "caseId": "TT202605060001",
                 *       "action": "close",
                 *       "actionDesc": "Solved."
                 *     }
                 */
                "application/json": components["schemas"]["OldCaseAction"];
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldCaseBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldCaseForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldCaseFailed"];
        };
    };
    QueryCaseProblems: {
        parameters: {
            query?: {
                /** @description The product. Absent and "" mean all. */
                productCategoryId?: string;
            };
            header?: {
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kinds of problems. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "totalCount": 1,
                     *       "businessTypeList": [
                     *         {
                     *           "businessTypeId": "9b1a349c3a2849a391d58c10f9dc55a1",
                     *           "businessTypeName": "续费咨询"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OldProblems"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldCaseBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldCaseForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldCaseFailed"];
        };
    };
    ShowCase: {
        parameters: {
            query: {
                /** @description The ticket. */
                caseId: string;
            };
            header?: {
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "caseDetail": {
                     *         "caseId": "TT202605060001",
                     *         "businessTypeName": "续费咨询",
                     *         "incidentTypeName": "财务",
                     *         "customerId": "1c0f5d2e8ab34c6d9e7f0a1b2c3d4e5f",
                     *         "subCustomerId": "6a1b2c3d4e5f60718293a4b5c6d7e8f9",
                     *         "subCustomerName": "partner-admin",
                     *         "dcName": "",
                     *         "simpleDescribe": "May I renew for one month?",
                     *         "status": 1,
                     *         "sourceName": "API",
                     *         "createTime": "2026-05-06T12:00:00Z",
                     *         "messageList": [
                     *           {
                     *             "messageId": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
                     *             "type": 0,
                     *             "replier": "6a1b2c3d4e5f60718293a4b5c6d7e8f9",
                     *             "replierName": "partner-admin",
                     *             "content": "May I renew for one month?",
                     *             "accessoryDetailList": [
                     *               {
                     *                 "accessoryId": "0f6d2b9c4e8a4d7db1c35a7e9f204b68",
                     *                 "accessoryName": "error.txt"
                     *               }
                     *             ],
                     *             "createTime": "2026-05-06T12:00:00Z"
                     *           }
                     *         ],
                     *         "satisfaction": [],
                     *         "judgement": "",
                     *         "isAuthorized": 0
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OldCaseAnswer"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldCaseBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldCaseForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldCaseFailed"];
        };
    };
    EvaluateCase: {
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
                 *       "caseId": "TT202605060001",
                 *       "judgement": "Quick and right.",
                 *       "satisfactionList": [
                 *         {
                 *           "satisfactionId": 1,
                 *           "satisfactionValue": 5
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OldCaseEvaluation"];
            };
        };
        responses: {
            /** @description It is kept. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldCaseBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldCaseForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldCaseFailed"];
        };
    };
    CreateCaseMessage: {
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
                 *       "caseId": "TT202605060001",
                 *       "message": {
                 *         "content": "For the server of May."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OldCaseWriting"];
            };
        };
        responses: {
            /** @description It is written. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldCaseBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldCaseForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldCaseFailed"];
        };
    };
    QueryCaseProducts: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The categories. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "totalCount": 1,
                     *       "subTypeList": [
                     *         {
                     *           "subTypeId": "1f2e3d4c5b6a79880716253443526170",
                     *           "subTypeName": "技术支持",
                     *           "productCategoryList": [
                     *             {
                     *               "productCategoryId": "0c1d2e3f4a5b6c7d8e9f0a1b2c3d4e5f",
                     *               "productCategoryName": "弹性云服务器"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OldCaseProducts"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldCaseBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldCaseForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldCaseFailed"];
        };
    };
    QueryCaseRegions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The regions. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "totalCount": 1,
                     *       "dataCenterList": [
                     *         {
                     *           "regionId": "cn-north-4",
                     *           "regionName": "华北-北京四"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OldCaseRegions"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldCaseBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldCaseForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldCaseFailed"];
        };
    };
    QueryCaseTemplates: {
        parameters: {
            query: {
                /** @description The kind of problem. */
                businessTypeId: string;
            };
            header?: {
                /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
                "X-Language"?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The templates. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "totalCount": 1,
                     *       "templateList": [
                     *         {
                     *           "templateId": "123",
                     *           "templateName": "续费",
                     *           "templateContent": "资源ID："
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OldTemplates"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldCaseBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldCaseForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldCaseFailed"];
        };
    };
    ListOrderResources: {
        parameters: {
            query?: {
                /** @description Number of the page, the first is 1; above 1000000 it is 1. */
                offset?: number;
                /** @description How many rows a page has, 1 to 100. The default is 10. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Account id of the caller. It is not checked; the credentials tell who calls. */
                domain_id: components["parameters"]["DomainId"];
                /** @description The order. */
                order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of resources and how many there are in all. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "totalSize": 0,
                     *       "resources": []
                     *     }
                     */
                    "application/json": components["schemas"]["OldOrderResources"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    ListOrders: {
        parameters: {
            query: {
                /** @description Only this order, in any case of letters. Absent and "" mean all. */
                order_id?: string;
                /** @description Only orders of this customer. Absent and "" mean all. */
                customer_id?: string;
                /** @description Only orders created at this moment or later. */
                create_time_begin?: components["schemas"]["Instant"];
                /** @description Only orders created at this moment or earlier, at most a year later. */
                create_time_end?: components["schemas"]["Instant"];
                /** @description Only orders of this service, in any case of letters. */
                service_type?: string;
                /** @description Only orders in this status. */
                status?: 1 | 3 | 4 | 5 | 6 | 9;
                /** @description Only orders of this type. */
                order_type?: "1" | "2" | "3" | "4" | "10" | "11" | "13" | "14" | "15";
                /** @description How many orders a page has, 1 to 100. */
                page_size: number;
                /** @description Number of the page, the first is 1. */
                page_index: number;
                /** @description In which order: createTime for oldest first, -createTime, the default, for newest first, in any case of letters. */
                sort?: "createTime" | "-createTime";
                /** @description Only orders paid at this moment or later. */
                payment_time_begin?: components["schemas"]["Instant"];
                /** @description Only orders paid at this moment or earlier, at most a year later. */
                payment_time_end?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description Account id of the caller. It is not checked; the credentials tell who calls. */
                domain_id: components["parameters"]["DomainId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of orders and how many fit in all. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "data": {
                     *         "pageSize": 10,
                     *         "pageIndex": 1,
                     *         "totalSize": 0,
                     *         "orderInfos": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OldOrderList"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    ShowRefundOrder: {
        parameters: {
            query: {
                /** @description The unsubscription. */
                order_id: string;
            };
            header?: never;
            path: {
                /** @description Account id of the caller. It is not checked; the credentials tell who calls. */
                domain_id: components["parameters"]["DomainId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "total_count": 0,
                     *       "resource_info_list": []
                     *     }
                     */
                    "application/json": components["schemas"]["OldRefunds"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    ShowOrder: {
        parameters: {
            query?: {
                /** @description Number of the page, the first is 1; above 1000000 it is 1. */
                offset?: number;
                /** @description How many rows a page has, 1 to 100. The default is 10. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Account id of the caller. It is not checked; the credentials tell who calls. */
                domain_id: components["parameters"]["DomainId"];
                /** @description The order. */
                order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order, its line items and how many there are in all. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "count": 0,
                     *       "orderlineItems": []
                     *     }
                     */
                    "application/json": components["schemas"]["OldOrderDetails"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    DeleteResources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account id of the caller. It is not checked; the credentials tell who calls. */
                domain_id: components["parameters"]["DomainId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resourceIds": [
                 *         "6d1c0a9be4d84c5b8a6f0d3e7b915c42"
                 *       ],
                 *       "unSubType": 1
                 *     }
                 */
                "application/json": components["schemas"]["OldDeletion"];
            };
        };
        responses: {
            /** @description The orders, under both names that clients of the time read. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "orderIds": [
                     *         "CS26050612001234002"
                     *       ],
                     *       "order_ids": [
                     *         "CS26050612001234002"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OldDeleted"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    ListResources: {
        parameters: {
            query?: {
                /** @description Only these resources, ids with commas between them. */
                resource_ids?: string;
                /** @description Only what this order brought. */
                order_id?: string;
                /** @description 1 only primary resources, 0 all. */
                only_main_resource?: 0 | 1;
                /** @description Only resources in these states, codes with commas between them: 2 in use, 3 closed, 4 frozen, 5 expired. */
                status_list?: string;
                /** @description Number of the page, the first is 1. */
                page_no?: number;
                /** @description How many resources a page has, 1 to 500. The default is 10. */
                page_size?: number;
            };
            header?: never;
            path: {
                /** @description Account id of the caller. It is not checked; the credentials tell who calls. */
                domain_id: components["parameters"]["DomainId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of resources and how many fit in all. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "data": [],
                     *       "total_count": 0
                     *     }
                     */
                    "application/json": components["schemas"]["OldResources"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    RenewResources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account id of the caller. It is not checked; the credentials tell who calls. */
                domain_id: components["parameters"]["DomainId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resource_ids": [
                 *         "6d1c0a9be4d84c5b8a6f0d3e7b915c42"
                 *       ],
                 *       "period_type": 2,
                 *       "period_num": 1,
                 *       "expire_mode": 0,
                 *       "isAutoPay": 1
                 *     }
                 */
                "application/json": components["schemas"]["OldRenewal"];
            };
        };
        responses: {
            /** @description The orders. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "order_ids": [
                     *         "CS26050612001234002"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OldRenewed"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    SetAutoRenewal: {
        parameters: {
            query: {
                /** @description What is to be done: autorenew. */
                action_id: "autorenew";
            };
            header?: never;
            path: {
                /** @description Account id of the caller. It is not checked; the credentials tell who calls. */
                domain_id: components["parameters"]["DomainId"];
                /** @description The resource. */
                resource_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It renews itself. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["OldDone"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    EndAutoRenewal: {
        parameters: {
            query: {
                /** @description What is to be done: autorenew. */
                action_id: "autorenew";
            };
            header?: never;
            path: {
                /** @description Account id of the caller. It is not checked; the credentials tell who calls. */
                domain_id: components["parameters"]["DomainId"];
                /** @description The resource. */
                resource_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does not renew itself. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["OldDone"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    ShowMonthlySum: {
        parameters: {
            query: {
                /** @description The month, YYYY-MM, in UTC+8. */
                cycle: string;
                /** @description Only this service. Absent and "" mean all. */
                cloud_service_type_code?: string;
                /** @description Which account paid: 1 that of the customer, 2 that of its partner; not looked at. */
                type?: "1" | "2";
                /** @description Only this enterprise project: 0 is the default one, which has all; -1 what belongs to none. */
                enterpriseProjectId?: string;
            };
            header?: never;
            path: {
                /** @description Account id of the caller. It is not checked; the credentials tell who calls. */
                domain_id: components["parameters"]["DomainId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sums. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "currency": "USD",
                     *       "total_count": 0,
                     *       "bill_sums": []
                     *     }
                     */
                    "application/json": components["schemas"]["OldMonthlySums"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    ListFeeRecords: {
        parameters: {
            query: {
                /** @description The first day, YYYY-MM-DD, in UTC+8. */
                startTime: string;
                /** @description The last day, of the same month. */
                endTime: string;
                /** @description 0 yearly/monthly, 1 pay-per-use. */
                payMethod: "0" | "1";
                /** @description Only this service. Absent and "" mean all. */
                cloudServiceTypeCode?: string;
                /** @description Only this region. Absent and "" mean all. */
                regionCode?: string;
                /** @description Only this order. Absent and "" mean all. */
                orderId?: string;
                /** @description Only this resource. Absent and "" mean all. */
                resourceId?: string;
                /** @description Only this enterprise project: 0 is the default one, which has all; -1 what belongs to none. */
                enterpriseProjectId?: string;
                /** @description Number of the page, the first is 1. */
                offset?: number;
                /** @description How many records a page has, 1 to 100. The default is 10. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Account id of the caller. It is not checked; the credentials tell who calls. */
                domain_id: components["parameters"]["DomainId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of records and how many fit in all. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "currency": "USD",
                     *       "totalCount": 0,
                     *       "feeRecords": []
                     *     }
                     */
                    "application/json": components["schemas"]["OldFeeRecords"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    ListResourceRecords: {
        parameters: {
            query: {
                /** @description The month, YYYY-MM, in UTC+8. */
                cycle: string;
                /** @description 0 yearly/monthly, 1 pay-per-use, 10 reserved instances; there are none of these. */
                payMethod: "0" | "1" | "10";
                /** @description Number of the page, the first is 1. */
                offset: number;
                /** @description How many records a page has, 1 to 1000. */
                limit: number;
                /** @description Only this service. Absent and "" mean all. */
                cloudServiceTypeCode?: string;
                /** @description Only this resource type. Absent and "" mean all. */
                resourceTypeCode?: string;
                /** @description Only this region. Absent and "" mean all. */
                regionCode?: string;
                /** @description Only this resource. Absent and "" mean all. */
                resInstanceId?: string;
                /** @description Only this enterprise project: 0 is the default one, which has all; -1 what belongs to none. */
                enterpriseProjectId?: string;
            };
            header?: never;
            path: {
                /** @description Account id of the caller. It is not checked; the credentials tell who calls. */
                domain_id: components["parameters"]["DomainId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of records and how many fit in all. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "currency": "USD",
                     *       "total_count": 0,
                     *       "monthlyRecords": []
                     *     }
                     */
                    "application/json": components["schemas"]["OldResourceRecords"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    RetrieveFromMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account id of the caller. It is not checked; the credentials tell who calls. */
                domain_id: components["parameters"]["DomainId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                 *       "amount": "20.00",
                 *       "trans_id": "6f2b8c1e9d047a36b1c2d3e4f5061728"
                 *     }
                 */
                "application/json": components["schemas"]["OldTransfer"];
            };
        };
        responses: {
            /** @description A refusal; nothing was changed. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OldRefusal"];
                };
            };
            /** @description The master account has the money. */
            204: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    ShowRetrieveAmount: {
        parameters: {
            query: {
                /** @description The member. */
                sub_customer_id: components["schemas"]["CustomerId"];
                /** @description The account: BALANCE_TYPE_DEBIT cash, BALANCE_TYPE_CREDIT credit. */
                balance_type: "BALANCE_TYPE_DEBIT" | "BALANCE_TYPE_CREDIT";
                /** @description Number of the page, the first is 1; of credit only. */
                offset?: number;
                /** @description How many rows a page has, 1 to 100; of credit only. The default is 10. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Account id of the caller. It is not checked; the credentials tell who calls. */
                domain_id: components["parameters"]["DomainId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What can be taken back. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "amount_infos": [
                     *         {
                     *           "avail_retrieve_amount": 20,
                     *           "measure_id": 1,
                     *           "currency": "CNY"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OldRetrievable"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    TransferToMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account id of the caller. It is not checked; the credentials tell who calls. */
                domain_id: components["parameters"]["DomainId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                 *       "amount": "100.00",
                 *       "trans_id": "5f2b8c1e9d047a36b1c2d3e4f5061728"
                 *     }
                 */
                "application/json": components["schemas"]["OldTransfer"];
            };
        };
        responses: {
            /** @description A refusal; nothing was changed. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OldRefusal"];
                };
            };
            /** @description The member has the money. */
            204: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    ShowTransferAmount: {
        parameters: {
            query: {
                /** @description The account: BALANCE_TYPE_DEBIT cash, BALANCE_TYPE_CREDIT credit. */
                balance_type: "BALANCE_TYPE_DEBIT" | "BALANCE_TYPE_CREDIT";
                /** @description Number of the page, the first is 1; of credit only. */
                offset?: number;
                /** @description How many rows a page has, 1 to 100; of credit only. The default is 10. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Account id of the caller. It is not checked; the credentials tell who calls. */
                domain_id: components["parameters"]["DomainId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What can be given. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "amount_infos": [
                     *         {
                     *           "avail_transfer_amount": 320.75,
                     *           "measure_id": 1,
                     *           "currency": "CNY"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OldTransferable"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    PayOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account id of the caller. It is not checked; the credentials tell who calls. */
                domain_id: components["parameters"]["DomainId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "orderId": "CS26050612001234001"
                 *     }
                 */
                "application/json": components["schemas"]["OldPayment"];
            };
        };
        responses: {
            /** @description The order is paid. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "tradeNo": "7f3a9c",
                     *       "quotaInfos": [],
                     *       "enterpriseProjectAuthResult": []
                     *     }
                     */
                    "application/json": components["schemas"]["OldPaid"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    CancelOrder: {
        parameters: {
            query: {
                /** @description What is to be done: cancel. */
                action_id: "cancel";
            };
            header?: never;
            path: {
                /** @description Account id of the caller. It is not checked; the credentials tell who calls. */
                domain_id: components["parameters"]["DomainId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "orderId": "CS26050612001234001"
                 *     }
                 */
                "application/json": components["schemas"]["OldCancellation"];
            };
        };
        responses: {
            /** @description The order is cancelled. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["OldDone"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    UnsubscribeFailedOrder: {
        parameters: {
            query: {
                /** @description 1 what failed to be provisioned, 2 what failed to be changed. */
                unsub_type: 1 | 2;
                /** @description 1 not good, 2 lacks functions, 3 hard to use, 4 service, 5 other; 0 is none. */
                unsubscribe_reason_type?: 0 | 1 | 2 | 3 | 4 | 5;
                /** @description The reason in words. */
                unsubscribe_reason?: string;
            };
            header?: never;
            path: {
                /** @description Account id of the caller. It is not checked; the credentials tell who calls. */
                domain_id: components["parameters"]["DomainId"];
                /** @description The order. */
                order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The orders by which it is given back. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unsub_order_ids": [
                     *         "CS26050612001234002"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OldUnsubscribedFailures"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    QueryChangeRating: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account id of the caller. It is not checked; the credentials tell who calls. */
                domain_id: components["parameters"]["DomainId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tenantId": "reserved",
                 *       "resourceId": "6d1c0a9be4d84c5b8a6f0d3e7b915c42",
                 *       "productInfo": {
                 *         "cloudServiceType": "hws.service.type.ec2",
                 *         "resourceType": "hws.resource.type.vm",
                 *         "resourceSpecCode": "s6.xlarge.4.linux"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OldChangeQuery"];
            };
        };
        responses: {
            /** @description The price of the change. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "ratingResult": {
                     *         "productId": "OFFI482910573619284756",
                     *         "amount": 31.5,
                     *         "discountAmount": 0,
                     *         "originalAmount": 31.5,
                     *         "measureId": 1,
                     *         "currency": "USD"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OldChangeRating"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    QueryRating: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account id of the caller. It is not checked; the credentials tell who calls. */
                domain_id: components["parameters"]["DomainId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tenantId": "5d0f7a2c9b8e4c61a3f2d1e0c9b8a7f6",
                 *       "regionId": "ap-southeast-1",
                 *       "chargingMode": 0,
                 *       "periodType": 2,
                 *       "periodNum": 1,
                 *       "productInfos": [
                 *         {
                 *           "id": "1",
                 *           "cloudServiceType": "hws.service.type.ec2",
                 *           "resourceType": "hws.resource.type.vm",
                 *           "resourceSpecCode": "s6.large.2.linux"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OldRatingQuery"];
            };
        };
        responses: {
            /** @description The price of all, and of each. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "ratingResult": {
                     *         "amount": 63.07,
                     *         "discountAmount": 0,
                     *         "originalAmount": 63.07,
                     *         "measureId": 1,
                     *         "currency": "USD",
                     *         "productRatingResult": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OldRating"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    AdjustCustomerAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account id of the partner. It is not checked; the credentials tell who calls. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                 *       "amount": "500.00",
                 *       "currency": "CNY",
                 *       "measure_id": 1
                 *     }
                 */
                "application/json": components["schemas"]["OldAllocation"];
            };
        };
        responses: {
            /** @description The money is moved. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "trans_id": "D19050612001234"
                     *     }
                     */
                    "application/json": components["schemas"]["OldAllocated"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    ListAccountBalances: {
        parameters: {
            query?: {
                /** @description An agency customer of the partner. Absent means the partner itself; an empty value is a customer that does not exist. */
                customer_id?: string;
            };
            header?: never;
            path: {
                /** @description Account id of the partner. It is not checked; the credentials tell who calls. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "account_balances": []
                     *     }
                     */
                    "application/json": components["schemas"]["OldBalances"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    ShowCustomerCredit: {
        parameters: {
            query: {
                /** @description The customer. */
                customer_id: components["schemas"]["CustomerId"];
            };
            header?: never;
            path: {
                /** @description Account id of the partner. It is not checked; the credentials tell who calls. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The budget. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "creditAmount": 50,
                     *       "usedAmount": 1,
                     *       "measureId": 1,
                     *       "currency": "USD"
                     *     }
                     */
                    "application/json": components["schemas"]["OldCredit"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    SetCustomerCredit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account id of the partner. It is not checked; the credentials tell who calls. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customerId": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                 *       "adjustmentAmount": 250,
                 *       "measureId": 1
                 *     }
                 */
                "application/json": components["schemas"]["OldCreditSetting"];
            };
        };
        responses: {
            /** @description A refusal; nothing was changed. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OldRefusal"];
                };
            };
            /** @description The budget is set. */
            204: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    ListCustomerBalances: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account id of the partner. It is not checked; the credentials tell who calls. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customer_infos": [
                 *         {
                 *           "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OldBalancesQuery"];
            };
        };
        responses: {
            /** @description The accounts. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "customer_balances": []
                     *     }
                     */
                    "application/json": components["schemas"]["OldCustomerBalances"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    ShowPostpaidBill: {
        parameters: {
            query: {
                /** @description The month, YYYY-MM, in UTC+8. */
                consume_month: string;
            };
            header?: never;
            path: {
                /** @description Account id of the partner. It is not checked; the credentials tell who calls. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bill. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "billCycle": "2019-01",
                     *       "creditDebtAmount": 22500,
                     *       "consumeAmount": 22500,
                     *       "writeoffdebt": 0,
                     *       "unsubscribeAmount": 0,
                     *       "measureId": 1,
                     *       "currency": "USD",
                     *       "taxAmount": 0,
                     *       "unclearedAmount": 22500,
                     *       "dueDate": "2019-02-15",
                     *       "billList": []
                     *     }
                     */
                    "application/json": components["schemas"]["OldPostpaidBill"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    ReclaimCustomerAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account id of the partner. It is not checked; the credentials tell who calls. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                 *       "amount": "20.00",
                 *       "currency": "CNY",
                 *       "measure_id": 1
                 *     }
                 */
                "application/json": components["schemas"]["OldAllocation"];
            };
        };
        responses: {
            /** @description The money is moved. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "trans_id": "D19050612001235"
                     *     }
                     */
                    "application/json": components["schemas"]["OldAllocated"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    ListCustomerBills: {
        parameters: {
            query: {
                /** @description The month, YYYY-MM, in UTC+8. */
                period: string;
                /** @description Only this customer. Absent and "" mean all. */
                customerId?: string;
                /** @description Only this service. Absent and "" mean all. */
                cloudServiceTypeCode?: string;
                /** @description The same by the name that a client of the time sends. */
                cloud_service_type_code?: string;
                /** @description 0 yearly/monthly, 1 pay-per-use. Absent and "" mean both. */
                payMethod?: "0" | "1";
                /** @description 0 use, 1 unsubscription, 2 what Huawei writes off; there is nothing of that. Absent and "" mean all. */
                bill_type?: "0" | "1" | "2";
                /** @description Number of the page, the first is 1. */
                offset?: number;
                /** @description How many sums a page has, 1 to 100. The default is 10. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Account id of the partner. It is not checked; the credentials tell who calls. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of sums and how many there are in all. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "count": 0,
                     *       "billSums": []
                     *     }
                     */
                    "application/json": components["schemas"]["OldCustomerBills"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    SendVerificationCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account id of the partner. It is not checked; the credentials tell who calls. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "receiverType": 2,
                 *       "email": "buyer@example.com",
                 *       "timeout": 10,
                 *       "lang": "en-us"
                 *     }
                 */
                "application/json": components["schemas"]["OldCodeOrder"];
            };
        };
        responses: {
            /** @description A refusal; nothing was changed. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OldRefusal"];
                };
            };
            /** @description The code is on its way. */
            204: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    CheckUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account id of the partner. It is not checked; the credentials tell who calls. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "searchType": "email",
                 *       "searchKey": "buyer@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["OldCheckUser"];
            };
        };
        responses: {
            /** @description Whether it is taken. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "status": "0",
                     *       "uplimit": "0"
                     *     }
                     */
                    "application/json": components["schemas"]["OldCheckUserResult"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    CreateCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account id of the partner. It is not checked; the credentials tell who calls. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "domainName": "acme-hosting",
                 *       "domainArea": "MX",
                 *       "xAccountId": "user-0042",
                 *       "xAccountType": "sandbox_partner_IDP"
                 *     }
                 */
                "application/json": components["schemas"]["OldRegistration"];
            };
        };
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "domainId": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *       "domainName": "acme-hosting"
                     *     }
                     */
                    "application/json": components["schemas"]["OldRegistered"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    QueryOnDemandResources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account id of the partner. It is not checked; the credentials tell who calls. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customerId": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                 *       "pageNo": 1,
                 *       "pageSize": 10
                 *     }
                 */
                "application/json": components["schemas"]["OldOnDemandQuery"];
            };
        };
        responses: {
            /** @description One page of resources and how many fit in all. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "totalCount": 0,
                     *       "customerResources": []
                     *     }
                     */
                    "application/json": components["schemas"]["OldOnDemandList"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    ListCustomers: {
        parameters: {
            query?: {
                /** @description Part of the login name. An empty value is a filter that nothing fits. */
                domain_name?: string;
                /** @description Part of the name that real-name authentication has proved. An empty value is a filter that nothing fits. */
                corp_name?: string;
                /** @description Part of the label. An empty value is a filter that nothing fits. */
                label?: string;
                /** @description "1" referral, "2" agency, "3" resale. */
                cooperationType?: "1" | "2" | "3";
                /** @description Number of the page, the first is 1. */
                page_no?: number;
                /** @description How many customers a page has, 1 to 100. The default is 10. */
                page_size?: number;
            };
            header?: never;
            path: {
                /** @description Account id of the partner. It is not checked; the credentials tell who calls. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of customers and how many fit in all. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 0,
                     *       "customerInfoList": []
                     *     }
                     */
                    "application/json": components["schemas"]["OldCustomers"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    FreezeCustomers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account id of the partner. It is not checked; the credentials tell who calls. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customerIds": [
                 *         "2f1c0a9be4d84c5b8a6f0d3e7b915c42"
                 *       ],
                 *       "reason": "invoice overdue"
                 *     }
                 */
                "application/json": components["schemas"]["OldFreezeOrder"];
            };
        };
        responses: {
            /** @description How many were frozen, and which were not. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "successNum": 1,
                     *       "failNum": 0,
                     *       "failDetail": []
                     *     }
                     */
                    "application/json": components["schemas"]["OldFreezeResult"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    QueryCustomers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account id of the partner. It is not checked; the credentials tell who calls. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "domainName": "acme",
                 *       "offset": 1,
                 *       "limit": 10
                 *     }
                 */
                "application/json": components["schemas"]["OldCustomersQuery"];
            };
        };
        responses: {
            /** @description One page of customers and how many fit in all. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 0,
                     *       "customerInfoList": []
                     *     }
                     */
                    "application/json": components["schemas"]["OldCustomers"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    ChangeToEnterpriseRealName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account id of the partner. It is not checked; the credentials tell who calls. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customerId": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                 *       "identifyType": 1,
                 *       "certificateType": 0,
                 *       "verifiedFileURL": [
                 *         "acme/front.jpg",
                 *         "acme/back.jpg"
                 *       ],
                 *       "corpName": "Acme Hosting Ltd.",
                 *       "verifiedNumber": "REG-2026-0042",
                 *       "xaccountType": "sandbox_partner_IDP",
                 *       "changeType": 1
                 *     }
                 */
                "application/json": components["schemas"]["OldEnterpriseChange"];
            };
        };
        responses: {
            /** @description The application is taken in. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isReview": 1,
                     *       "errorItems": []
                     *     }
                     */
                    "application/json": components["schemas"]["OldApplicationTaken"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    ApplyEnterpriseRealName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account id of the partner. It is not checked; the credentials tell who calls. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customerId": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                 *       "identifyType": 1,
                 *       "certificateType": 0,
                 *       "verifiedFileURL": [
                 *         "acme/front.jpg",
                 *         "acme/back.jpg"
                 *       ],
                 *       "corpName": "Acme Hosting Ltd.",
                 *       "verifiedNumber": "REG-2026-0042",
                 *       "xaccountType": "sandbox_partner_IDP"
                 *     }
                 */
                "application/json": components["schemas"]["OldEnterprise"];
            };
        };
        responses: {
            /** @description The application is taken in. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isReview": 1,
                     *       "errorItems": []
                     *     }
                     */
                    "application/json": components["schemas"]["OldApplicationTaken"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    ApplyIndividualRealName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account id of the partner. It is not checked; the credentials tell who calls. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customerId": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                 *       "identifyType": 0,
                 *       "verifiedType": 3,
                 *       "verifiedFileURL": [
                 *         "people/page.jpg",
                 *         "people/holder.jpg"
                 *       ],
                 *       "name": "Ana Torres",
                 *       "verifiedNumber": "P123456",
                 *       "xaccountType": "sandbox_partner_IDP"
                 *     }
                 */
                "application/json": components["schemas"]["OldIndividual"];
            };
        };
        responses: {
            /** @description The application is taken in. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isReview": 1,
                     *       "errorItems": []
                     *     }
                     */
                    "application/json": components["schemas"]["OldApplicationTaken"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    ShowRealNameResult: {
        parameters: {
            query: {
                /** @description The customer. */
                customerId: components["schemas"]["CustomerId"];
            };
            header?: never;
            path: {
                /** @description Account id of the partner. It is not checked; the credentials tell who calls. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the last application, and the reviewer's words to a rejection. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "reviewResult": 1,
                     *       "opinion": "The photo is not readable."
                     *     }
                     */
                    "application/json": components["schemas"]["OldReviewResult"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    UnfreezeCustomers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account id of the partner. It is not checked; the credentials tell who calls. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customerIds": [
                 *         "2f1c0a9be4d84c5b8a6f0d3e7b915c42"
                 *       ],
                 *       "reason": "paid"
                 *     }
                 */
                "application/json": components["schemas"]["OldFreezeOrder"];
            };
        };
        responses: {
            /** @description How many were unfrozen, and which were not. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "successNum": 1,
                     *       "failNum": 0,
                     *       "failDetail": []
                     *     }
                     */
                    "application/json": components["schemas"]["OldFreezeResult"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    ListCouponRecords: {
        parameters: {
            query?: {
                /** @description Only these types, codes with commas between them: 1 given, 2 taken back, 3 came back with the end of the association, 4 with the end of the coupon, 5 with an unsubscription. */
                operation_types?: string;
                /** @description Only what concerns this quota. Absent and "" mean all. */
                quota_id?: string;
                /** @description Only what concerns this customer. Absent and "" mean all. */
                customer_id?: string;
                /** @description Only what was done after this moment. */
                operation_time_begin?: components["schemas"]["Instant"];
                /** @description Only what was done before this moment. */
                operation_time_end?: components["schemas"]["Instant"];
                /** @description 0 done, -1 failed. Absent and "" mean both. */
                result?: "0" | "-1";
                /** @description Number of the page, the first is 1. */
                page_no?: number;
                /** @description How many records a page has, 1 to 100. The default is 10. */
                page_size?: number;
            };
            header?: never;
            path: {
                /** @description Account id of the partner. It is not checked; the credentials tell who calls. */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of records and how many fit in all. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 0,
                     *       "records": []
                     *     }
                     */
                    "application/json": components["schemas"]["OldCouponRecords"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    ListFreeResources: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the names, zh_CN or en_US. The default is that of the site. */
                "X-Language"?: components["parameters"]["OldLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": 1,
                 *       "offset": 1,
                 *       "limit": 10
                 *     }
                 */
                "application/json": components["schemas"]["OldPackagesQuery"];
            };
        };
        responses: {
            /** @description One page of packages and how many fit in all. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "free_resource_packages": [],
                     *       "total_count": 0
                     *     }
                     */
                    "application/json": components["schemas"]["OldPackages"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
    ListFreeResourcesLeft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the names, zh_CN or en_US. The default is that of the site. */
                "X-Language"?: components["parameters"]["OldLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "free_resource_ids": [
                 *         "482910573619284756"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OldPackagesLeftQuery"];
            };
        };
        responses: {
            /** @description The quantities. */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "free_resources": []
                     *     }
                     */
                    "application/json": components["schemas"]["OldPackagesLeft"] | components["schemas"]["OldRefusal"];
                };
            };
            400: components["responses"]["OldBadRequest"];
            401: components["responses"]["OldUnauthenticated"];
            403: components["responses"]["OldForbidden"];
            429: components["responses"]["OldThrottled"];
            500: components["responses"]["OldFailed"];
        };
    };
}
