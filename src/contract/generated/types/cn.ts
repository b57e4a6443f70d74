// generated from specs/ by scripts/generate.ts, do not edit
export interface paths {
    "/v2/accounts/customer-accounts/account-change-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the changes of a customer's account
         * @description Every change of the cash or of the credit of the customer that calls, newest first, over at most a year. An agency customer has no credit account: its list is empty.
         */
        get: operations["ListCustomerAccountChangeRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/customer-accounts/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the balances of a customer
         * @description Gives the customer that calls what it holds with the platform itself.
         */
        get: operations["ShowCustomerAccountBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/customer-accounts/balances/batch-query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query the balances of agency customers
         * @description Gives what up to 100 agency customers have and owe, each once, in the order asked. Ids that are no agency customers of the caller are left out of the answer without a word.
         */
        post: operations["ListCustomersBalancesDetail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/partner-accounts/account-change-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the changes of a partner's account
         * @description Every change of the cash or of the credit of the partner, newest first, over at most a year. A distributor that names a reseller gets those of the reseller.
         */
        get: operations["ListPartnerAccountChangeRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/partner-accounts/adjust-amount": {
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
         * @description Moves cash of the partner to a customer of the agency model: at most what the partner has beyond what is designated. What the customer owes is repaid with it at once. A distributor that names a reseller moves cash of that reseller to its customer. There is no number against repeats: each call moves money.
         */
        post: operations["UpdateCustomerAccountAmount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/partner-accounts/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the balances of a partner
         * @description Gives the accounts of the partner: what it paid in, its credit where the platform has granted it one, and what of its cash it may allocate. A distributor that names a reseller gets those of the reseller.
         */
        get: operations["ListPartnerBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/partner-accounts/indirect-partner-adjust": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Allocate money to a reseller
         * @description Moves cash of a distributor to one of its resellers: at most what the distributor has beyond what is designated.
         */
        post: operations["UpdateIndirectPartnerAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/partner-accounts/indirect-partner-reclaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take money back from a reseller
         * @description Moves cash of a reseller back to its distributor: at most what the reseller could allocate itself.
         */
        post: operations["ReclaimIndirectPartnerAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/partner-accounts/reclaim": {
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
         * @description Moves cash of a customer of the agency model back to the partner, or to the reseller that a distributor names: at most what the customer has.
         */
        post: operations["ReclaimToPartnerAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bases/conversions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query conversions of units
         * @description How units of one kind convert. A kind without conversions gives an empty list.
         */
        get: operations["ListConversions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bases/measurements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query measure units
         * @description All units of measure, in one answer.
         */
        get: operations["ListMeasureUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bases/verificationcode/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a verification code by text message
         * @description Sends six digits to a mobile number: for the creation of a customer with that number (scene 29), or for real-name authentication by bank card (scene 18). A new code makes the one before it worthless.
         */
        post: operations["SendVerificationMessageCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/customer-bills/fee-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the transactions of a month
         * @description What the customer was charged at once: what an order has of one resource type in one region, or an hour of use of one resource. It is paid; or something of it is owed, in a month that has ended (2) or is running (3). What is paid off of a debt is its oldest part, and stands in `writeoff_amount` of the transaction that it was owed for.
         */
        get: operations["ListCustomerBillsFeeRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/customer-bills/free-resources-usage-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query what packages paid for
         * @description Each time that a package of the customer paid for use, the oldest first. The days are those of UTC+8, at most 90 after the first one.
         */
        get: operations["ListFreeResourcesUsageRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/customer-bills/monthly-sum": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the sums of a month
         * @description What the customer used in a month by service, or by the resource types of one service, up to the end of yesterday in UTC+8. What is behind the cent of each row is not charged: the official amount less discounts less that is what is to be paid.
         */
        get: operations["ShowCustomerMonthlySum"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/customer-bills/res-fee-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the records of a month
         * @description Each purchase, renewal, refund and use of the customer in a month; a record of use is one hour of one resource. By cycle, the records of a resource are one row. What has no amount is left out unless asked for.
         */
        get: operations["ListCustomerselfResourceRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/customer-bills/res-records/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query the details of a month by resource
         * @description The same records by month and resource, by day and resource, or one by one.
         */
        post: operations["ListCustomerselfResourceRecordDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/customer-bills/resources/usage/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the points of a bandwidth
         * @description What one bandwidth carried in every five minutes of a month, the first first, and its 95th percentile. It can be read from 20:00 of the 2nd of the next month on, in UTC+8; before that, and for a resource that is not there, the list is empty.
         */
        get: operations["ListResourceUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/customer-bills/resources/usage/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the 95th percentile of bandwidths
         * @description The bandwidths of the customer that are paid by their 95th percentile, and that of a month: the highest of its points of five minutes when the highest twentieth is left out. It can be read from 20:00 of the 2nd of the next month on, in UTC+8; before that only the ids of the resources are given.
         */
        get: operations["ListResourceUsageSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/partner-bills/subcustomer-bills/monthly-sum": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the monthly bills of customers
         * @description What the agency customers of the partner spent in a month out of the money that it allocated, by customer, service, resource type, mode of charging and type, refunds included. It reaches to the end of yesterday in UTC+8, from 16:00 on; until then to the end of the day before. Amounts have two decimals.
         */
        get: operations["ListSubcustomerMonthlyBills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/ratings/on-demand-resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query prices of pay-per-use products
         * @description Prices up to 100 rows of use. Amounts are cut after six decimals, or ten where that is asked for. Of several discounts the best counts, and of equal ones the commercial. One row that cannot be priced fails the request.
         */
        post: operations["ListOnDemandResourceRatings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/ratings/period-resources/renew-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query prices of renewals
         * @description What it costs to renew primary resources with what is attached to them, before and after each discount of the customer. Amounts are texts. Resources that cannot be renewed are named and not priced.
         */
        post: operations["ListRenewRateOnPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/ratings/period-resources/subscribe-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query prices of new subscriptions
         * @description Prices up to 100 rows of yearly or monthly subscriptions: the official price, and one offer for each discount that the customer has. There is no sum over both.
         */
        post: operations["ListRateOnPeriodDetail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/subcustomer-bills/res-fee-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the records of one customer
         * @description Each purchase, renewal, refund and use of a customer in a month while it was the partner's, agency and referral customers alike; a record of use is one hour of one resource. Records are there as soon as they are charged, and for 18 months. A customer that never was the partner's has none.
         */
        get: operations["ListSubCustomerBillDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/subcustomer-bills/res-fee-records/sub-customers/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query which customers spent something in a month
         * @description The customers that were the partner's and spent something in a month while they were, also those that have left since. A distributor sees those of its resellers too. Their ids are what ListSubCustomerBillDetail takes.
         */
        post: operations["ListConsumeSubCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/costs/cost-analysed-bills/monthly-breakdown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the costs of a month
         * @description What each purchase, and the use of each resource, costs the customer in a month. What was paid for a term is spread over its days by the calendar of UTC+8, to the cent, and the last day takes the rest; the months before, this one and those after add up to the amount. Use and refunds count wholly in the month in which they happen. ListCosts with AMORTIZED_COST says the same.
         */
        get: operations["ListCustomerBillsMonthlyBreakDown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/customers/real-name-auth-qrcode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a QR code for real-name authentication
         * @description Gives the address behind a QR code with which the customer authenticates itself by its face, on a phone. It is good for one scan and for 10 minutes. Each call makes a new one; those before it stay good.
         */
        get: operations["ShowRealNameAuthQrCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/customers/real-name-auth-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the state of real-name authentication
         * @description Tells the customer that calls how far its real-name authentication is, whichever way it took.
         */
        get: operations["ShowRealNameAuthStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/customers/realname-auths/enterprise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change from individual to enterprise authentication
         * @description Hands in the documents of a company for a customer that is authenticated as an individual. Until the review ends the customer counts as under review.
         */
        put: operations["ChangeEnterpriseRealnameAuthentication"];
        /**
         * Apply for enterprise real-name authentication
         * @description Hands in the documents of a company: first both sides of its certificate, then, where a legal person is named, both sides of that person's.
         */
        post: operations["CreateEnterpriseRealnameAuthentication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/customers/realname-auths/individual": {
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
         * @description Hands in the documents of a person, or its bank card with a photo of its face. The files lie below `download/` of the partner's bucket and are named relative to it, in order: 3 of any document, 1 with a bank card. Accepted are jpg, jpeg, bmp, png, gif and pdf.
         */
        post: operations["CreatePersonalRealnameAuth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/customers/realname-auths/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the result of a review
         * @description Says how the last application of a customer stands. When there was none, the answer is empty.
         */
        get: operations["ShowRealnameAuthenticationReviewResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/enterprises/enterprise-projects/authority": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open enterprise projects
         * @description Lets the customer use enterprise projects. Called again it changes nothing.
         */
        post: operations["CreateEnterpriseProjectAuth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/enterprises/multi-accounts/enterprise-organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the units of the enterprise
         * @description The organization units of the caller's enterprise: those right below its root, or below the unit that is named, and with recursive_query 1 all below these, each with its own. A customer that is no master account has none.
         */
        get: operations["ListEnterpriseOrganizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/enterprises/multi-accounts/retrieve-amount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query what can be taken back from a member
         * @description What the master account that calls has given to a member, as far as that is still there.
         */
        get: operations["ListEnterpriseMultiAccount"];
        put?: never;
        /**
         * Take money back from a member
         * @description Moves cash or unused credit that the master account gave to a member back to it. With a number of the transfer it is done once: the same number again is refused.
         */
        post: operations["ReclaimSubEnterpriseAmount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/enterprises/multi-accounts/retrieve-coupon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a part of a coupon back
         * @description Returns all that is left of a member's coupon to the coupon of the master account that it was split off. With a number of the transfer it is done once.
         */
        post: operations["ReclaimEnterpriseMultiAccountCoupon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/enterprises/multi-accounts/retrieve-coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query coupons that can be taken back from a member
         * @description Parts of the master account's coupons that a member has, as far as they are usable and not spent.
         */
        get: operations["ListMultiAccountRetrieveCoupons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/enterprises/multi-accounts/sm-verification-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a code for a new member account
         * @description Sends six digits to a phone number, by which the caller, a master account, may create a member account with that number. A new code makes the one before it worthless. One number gets at most 15 codes an hour and 60 a day.
         */
        post: operations["SendSmsVerificationCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/enterprises/multi-accounts/sub-customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query member accounts
         * @description The member accounts of the enterprise whose master account calls, the oldest first. A customer that is none has none.
         */
        get: operations["ListEnterpriseSubCustomers"];
        put?: never;
        /**
         * Create a member account
         * @description Creates an account that is a member of the caller's enterprise. It takes over the partner, the real name, the type and the level of the master account, and has credentials of its own. The answer names no id: the list of members shows the account, as being created at first.
         */
        post: operations["CreateSubEnterpriseAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/enterprises/multi-accounts/transfer-amount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query what can be given to members
         * @description What the master account that calls can give to its members: of its cash one row, of its credit one for each that has an end of its own. An account of an agency customer has no credit: there is no row.
         */
        get: operations["ShowMultiAccountTransferAmount"];
        put?: never;
        /**
         * Give money to a member
         * @description Moves cash or unused credit from the master account that calls to a member of its enterprise. With a number of the transfer it is done once: the same number again is refused.
         */
        post: operations["UpdateSubEnterpriseAmount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/enterprises/multi-accounts/transfer-coupon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a part of a coupon on
         * @description Splits an amount off a coupon of the master account that calls: it becomes a coupon of the member, with the same limits and the same end. With a number of the transfer it is done once.
         */
        post: operations["ClaimEnterpriseMultiAccountCoupon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/enterprises/multi-accounts/transfer-coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query coupons that can be handed on
         * @description Coupons of the master account that calls of which members can get a part: usable ones of the platform itself, whose money may be spent bit by bit. What a partner issued is not among them.
         */
        get: operations["ListMultiAccountTransferCoupons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/customer-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query orders
         * @description A partner sees the orders of all its customers, a customer its own. Newest first unless asked otherwise. Two moments of a range are at most a year apart.
         */
        get: operations["ListCustomerOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/customer-orders/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Cancel an order
         * @description Cancels an order that waits for its payment. Coupons that it holds can be used again, and resources that it was to renew can be ordered for again.
         */
        put: operations["CancelCustomerOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/customer-orders/details/{order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the details of an order
         * @description The order and one page of its line items.
         */
        get: operations["ShowCustomerOrderDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/customer-orders/order-coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the coupons that can pay for an order
         * @description Gives the coupons of the customer that an order without a discount can be paid with.
         */
        get: operations["ListOrderCouponsByOrderId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/customer-orders/order-discounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the discounts that an order can be paid with
         * @description Gives the discounts of the customer and what each takes off the items of the order. An order that does not wait for its payment has none.
         */
        get: operations["ListOrderDiscounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/customer-orders/refund-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query what an unsubscription pays back
         * @description For each term that was given back, a row with what had been paid for it, below zero, and rows above zero with what was used and with the fee, where there are any. The rows add up to what is paid back, below zero.
         */
        get: operations["ShowRefundOrderDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/subscriptions/resources/autorenew/{resource_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a resource renew itself
         * @description The resource, its primary one and all that is attached to that renew themselves from now on. Called again it changes what is given and leaves the rest. Renewals are tried at 03:00 in UTC+8 from seven days before the end, or fewer where the account is set so, every day until one succeeds or the resource is gone.
         */
        post: operations["AutoRenewalResources"];
        /**
         * Let a resource not renew itself any more
         * @description The resource enters its grace period at the end of its term again.
         */
        delete: operations["CancelAutoRenewalResources"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/subscriptions/resources/renew": {
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
         * @description Orders another term of primary resources; what is attached to them goes along. Each makes an order of its own, which waits for its payment or is paid at once with the best discount and with coupons. A new term begins where the one before it ends, also when that has passed. Resources that cannot be renewed are named beside the orders of the others; when none can, the answer is the refusal of the first.
         */
        post: operations["RenewalResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/subscriptions/resources/renew/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set how an account renews
         * @description Sets for all resources of the account how many days before the end automatic renewals are first tried, or the day of the month on which renewed terms end.
         */
        post: operations["SetResourcesRenewConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/subscriptions/resources/to-on-demand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let resources become pay-per-use at their end
         * @description Sets primary resources, with what is attached to them, to go on as pay-per-use when their terms end, or takes that back. Those that cannot are named; when none can, the answer is the refusal of the first, unless that is about an expired resource.
         */
        post: operations["UpdatePeriodToOnDemand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/subscriptions/resources/to-on-demand/instantly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let resources become pay-per-use now
         * @description Primary resources, with what is attached to them, go on as pay-per-use from now on, each by an order of its own. What is left of their terms is given back, by the rules of unsubscriptions. A large refund is looked at first: the resource is converted when that has passed. Resources that cannot be converted are named with the reason; the others are done.
         */
        post: operations["UpdatePeriodToOnDemandInstantly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/subscriptions/resources/unsubscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unsubscribe from resources
         * @description Gives back primary resources with what is attached to them, or only renewals of them that have not begun. Each makes an order of its own. Up to five days of 24 hours after it was bought, a resource is given back whole with its coupons, ten times in a calendar year. Later, what was used and a fee are kept of a running term, and what coupons paid; a term that has not begun is given back whole. A refund above 7,000 yuan is looked at for a day first. All resources are given back, or none.
         */
        post: operations["CancelResourcesSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/suscriptions/resources/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query yearly and monthly resources
         * @description The resources of a customer that came up, one page at a time; deleted ones are gone. A partner names the customer, a customer gets its own whatever it names. The path is misspelt on the wire, and the operation's name says the opposite of what it gives.
         */
        post: operations["ListPayPerUseCustomerResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/coupon-quotas/indirect-partner-adjust": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give resellers coupon quotas
         * @description Cuts a quota of the amount out of a quota of the distributor for each of the resellers, with its time and its limits. A reseller that gets none is told in `error_details` of a 200; the others have theirs.
         */
        post: operations["UpdateCouponQuotas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/coupon-quotas/indirect-partner-reclaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take coupon quotas back from resellers
         * @description Takes quotas of resellers back, each with all that is left of it: that can be given out of the distributor's quota again. One that cannot be taken is told in `error_details` of a 200. Coupons that were given out of it stay with the customers.
         */
        post: operations["ReclaimCouponQuotas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/coupon-quotas/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query coupon quotas
         * @description Gives the quotas of the partner, one page at a time, the oldest first; a distributor that names a reseller gets those of the reseller. Quotas are given by the platform; `POST /_sandbox/coupon-quotas` does so here.
         */
        post: operations["ListQuotaCoupons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/coupon-quotas/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query what was given to resellers and taken back
         * @description Gives what a distributor gave its resellers in coupon quotas and took back from them, one page at a time, the newest first.
         */
        get: operations["ListCouponQuotasRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/indirect-partners/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query resellers
         * @description Gives a distributor its resellers, one page at a time. Their account ids are what other operations take as `indirect_partner_id`.
         */
        post: operations["ListIndirectPartners"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/issued-coupon-quotas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the coupon quotas of resellers
         * @description Gives the quotas that a distributor gave its resellers, one page at a time, the oldest first. One that was taken back stays in the list.
         */
        get: operations["ListIssuedCouponQuotas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/sub-customers": {
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
         * @description Creates an account and binds it to the user of the partner's platform. The account is there at once; it becomes a customer of the partner a moment later, which the list of customers shows. A distributor creates customers of its resellers only.
         */
        post: operations["CreateSubCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/sub-customers/new-customers-tags/batch-query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query the tags of new customers
         * @description Tells of the caller's customers whether they count as new and for which months, one page at a time. Ids of anybody else are left out. The answer does not say how many there are in all.
         */
        post: operations["ListSubCustomerNewTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/sub-customers/on-demand-resources/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query pay-per-use resources of a customer
         * @description The pay-per-use resources of a customer of the partner, closed ones too, one page at a time.
         */
        post: operations["ListCustomerOnDemandResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/sub-customers/query": {
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
         * @description Gives the customers that are associated with the caller, one page at a time. Filters are joined by and; one that nothing fits gives an empty list.
         */
        post: operations["ListSubCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/sub-customers/users/check-identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check registration data
         * @description Says whether a login name, an e-mail address or a mobile number can still be used for a new account. The answer to a served request carries `error_code` CBC.0000 too.
         */
        post: operations["CheckUserIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/payments/free-resources/usages/details/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query what is left in packages
         * @description The quantities with those ids, and in which time they can be used. Unknown ids give no row.
         */
        post: operations["ListFreeResourceUsages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/products/incentive-discount-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query incentive and discount policies
         * @description Whether the sales of each service counted for the incentives of the partner in a month, and whether discounts applied to it, as it was in the last second of the month in UTC+8.
         */
        get: operations["ListIncentiveDiscountPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/products/resource-specs-query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query resource specs
         * @description The specs of a resource type that are sold in a region under a charging mode. The only list that pages by marker: the answer names the marker of the next page, or null at the end.
         */
        post: operations["ListResourceSpecs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/products/resource-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query resource types
         * @description The resource types of all services, one page at a time.
         */
        get: operations["ListResourceTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/products/service-resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the resources of a service
         * @description The resource types that belong to one service; none when the service is not in the catalog.
         */
        get: operations["ListServiceResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/products/service-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query cloud service types
         * @description The services of the platform without those of its marketplace, one page at a time.
         */
        get: operations["ListServiceTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/products/usage-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query usage types
         * @description What is metered of resources. An empty code of a resource type is a filter that fits none.
         */
        get: operations["ListUsageTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/promotions/benefits/account-change-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the changes of a customer's coupons
         * @description Gives what changed the cash coupons of the customer, one page at a time, the newest first. What a coupon paid of the use of one resource type in one day is one record.
         */
        get: operations["ListCustomerCouponChangeRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/promotions/benefits/coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query coupons
         * @description A customer sees its own coupons; a partner its own and those of its resellers, but not those of customers. Coupons that ended over a year ago are not listed.
         */
        get: operations["ListSubCustomerCoupons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/promotions/benefits/partner-coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the coupons that a partner gave
         * @description Gives the coupons that the partner gave its agency customers, one page at a time, the oldest first; a distributor names the reseller. Coupons that ended two years ago or more are not listed.
         */
        get: operations["ListIssuedPartnerCoupons"];
        put?: never;
        /**
         * Give customers coupons
         * @description Gives each of the agency customers one coupon out of a quota. A customer that gets none is told in `error_details` of a 200; the others have theirs. A repeated request gives further coupons.
         */
        post: operations["CreatePartnerCoupons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/promotions/benefits/partner-coupons/reclaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a coupon back
         * @description Takes back a coupon that can be used: all that is left of it goes back to its quota, and the customer has it no longer.
         */
        post: operations["ReclaimPartnerCoupons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/promotions/benefits/partner-coupons/records/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query what was given in coupons and came back
         * @description Gives the coupons that the partner gave and what came back of them, by its own act or by itself, one page at a time, the newest first; a distributor names the reseller.
         */
        get: operations["ListPartnerCouponsRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/promotions/benefits/stored-value-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query stored-value cards
         * @description Gives the stored-value cards of the customer, one page at a time, the oldest first. A payment names a card as type 303. A card that has ended with something left is in neither status.
         */
        get: operations["ListStoredValueCards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/systems/configs/cities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the cities of a province
         * @description The cities of one province, one page at a time; none when there is no province of that code. Names are Chinese in either language.
         */
        get: operations["ListCities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/systems/configs/counties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the counties of a city
         * @description The counties and districts of one city, one page at a time; none when there is no city of that code, and for cities of which the sandbox knows none. Names are Chinese in either language.
         */
        get: operations["ListCounties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/systems/configs/provinces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query provinces
         * @description The provinces of China, one page at a time. Names are Chinese in either language.
         */
        get: operations["ListProvinces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/accounts/partner-accounts/adjust-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query what was allocated and taken back
         * @description What the partner allocated to its customers and resellers and what came back, newest first. A distributor that names a reseller gets what that reseller allocated to its customers. Of a customer or reseller that is none of the caller's, or of a referral customer, there is nothing: an empty list.
         */
        get: operations["ListPartnerAdjustRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/customer-orders/pay": {
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
         * @description Pays one order that waits for its payment. With YES the list of coupons or discounts must be there, with NO it must not name any. An agency customer pays with the cash that its partner has allocated to it, a referral customer with its own cash, then credit.
         */
        post: operations["PayOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/payments/free-resources/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query resource packages
         * @description The packages of the customer with what is left in them, those that ended over 18 months ago apart.
         */
        post: operations["ListFreeResourceInfos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/costs/cost-analysed-bills/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query costs
         * @description What the customer spent, by up to two dimensions and by day or month. Original costs count when they were paid, amortized ones are spread over the days of the term that they pay for.
         */
        post: operations["ListCosts"];
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
        AccountBalances: {
            account_balances?: {
                /** @description Id of the account. */
                account_id: string;
                /**
                 * Format: int32
                 * @description 1 cash, 2 credit, 5 bonus, 7 deposit.
                 * @enum {integer}
                 */
                account_type: 1 | 2 | 5 | 7;
                amount: components["schemas"]["Amount"];
                currency: components["schemas"]["Currency"];
                designated_amount?: components["schemas"]["Amount"];
                credit_amount?: components["schemas"]["Amount"];
                measure_id: components["schemas"]["MeasureId"];
            }[];
            debt_amount?: components["schemas"]["Amount"];
            measure_id?: components["schemas"]["MeasureId"];
            currency?: components["schemas"]["Currency"];
        };
        AccountShare: {
            /**
             * @description The account.
             * @enum {string}
             */
            balance_type?: "BALANCE_TYPE_DEBIT" | "BALANCE_TYPE_CREDIT" | "BALANCE_TYPE_BONUS" | "BALANCE_TYPE_COUPON" | "BALANCE_TYPE_RCASH_COUPON" | "BALANCE_TYPE_STORED_VALUE_CARD";
            amount?: components["schemas"]["CentAmount"];
            /**
             * @description 0 use, 1 unsubscription, 2 what Huawei writes off.
             * @enum {string}
             */
            bill_type?: "0" | "1" | "2";
        };
        AdjustRecord: {
            /** @description The customer or reseller. */
            customer_id?: string;
            /** @description Account name of the customer or reseller. */
            customer_name?: string;
            operation_type?: components["schemas"]["AdjustmentKind"];
            /** @description The amount in CNY, two decimals or more where there are more. */
            amount?: string;
            currency?: components["schemas"]["Currency"];
            /** @description What it was for; the sandbox has none. */
            apply_scene?: string;
            operation_time?: components["schemas"]["Instant"];
            measure_id?: components["schemas"]["MeasureId"];
            /** @description Id of the transfer. */
            trans_id?: string;
            /** @description A remark; the sandbox has none. */
            memo?: string;
        };
        AdjustRecords: {
            records?: components["schemas"]["AdjustRecord"][];
            /**
             * Format: int32
             * @description How many records fit the filters, on all pages together.
             */
            total_count?: number;
        };
        /**
         * @description SOURCE_OPERATION_BEADJUST allocated, SOURCE_OPERATION_BERETRIEVE taken back, SOURCE_OPERATION_BEUNBIND come back from a customer that left or changed its type.
         * @enum {string}
         */
        AdjustmentKind: "SOURCE_OPERATION_BEADJUST" | "SOURCE_OPERATION_BERETRIEVE" | "SOURCE_OPERATION_BEUNBIND";
        /**
         * Format: double
         * @description An amount in the currency of the site.
         * @example 250.5
         */
        Amount: number;
        AmountInfo: {
            discounts?: {
                /** @description Kind of the discount, such as 605 commercial, 606 granted, 607 set. */
                discount_type?: string;
                discount_amount?: components["schemas"]["OrderAmount"];
            }[];
            flexipurchase_coupon_amount?: components["schemas"]["OrderAmount"];
            coupon_amount?: components["schemas"]["OrderAmount"];
            stored_card_amount?: components["schemas"]["OrderAmount"];
            commission_amount?: components["schemas"]["OrderAmount"];
            consumed_amount?: components["schemas"]["OrderAmount"];
        };
        ApplicationTaken: {
            /**
             * Format: int32
             * @description 1 when a person reviews the application, 0 when it passed at once.
             * @enum {integer}
             */
            is_review?: 0 | 1;
        };
        AutoRenewal: {
            /**
             * Format: int32
             * @description How often it may renew itself, 0 for without end. Absent and null mean without end the first time, and leave what was set before when it renews itself already.
             */
            auto_renew_times?: number | null;
            /**
             * @description What each renewal is for, one MONTH or one YEAR; absent and null take the period of the last order.
             * @enum {string|null}
             */
            period_type?: "MONTH" | "YEAR" | null;
        };
        /**
         * @description What the account had then, in CNY; two decimals, or more where there are more.
         * @example 49500.00
         */
        BalanceAfterChange: string;
        /** @description A bandwidth, two decimals. */
        Bandwidth: string;
        BandwidthDetails: {
            actual_days?: components["schemas"]["DaysInUse"];
            band_width?: components["schemas"]["Bandwidth"];
            /** @description Kept for the enhanced percentile; absent. */
            monthly_guaranteed_band_width?: string;
            monthly_peak_band_width?: components["schemas"]["Bandwidth"];
            band_width_measure_id?: components["schemas"]["BandwidthUnit"];
            /**
             * Format: int32
             * @description How many points there are, on all pages together.
             */
            total_count?: number;
            usage_info_list?: components["schemas"]["BandwidthPoint"][];
        };
        BandwidthPoint: {
            stat_time?: components["schemas"]["Instant"];
            /** @description Kept for the enhanced percentile; absent. */
            guaranteed_band_width?: string;
            usage?: components["schemas"]["Bandwidth"];
            measure_id?: components["schemas"]["BandwidthUnit"];
        };
        BandwidthSummaries: {
            /**
             * Format: int32
             * @description How many bandwidths fit, on all pages together.
             */
            total_count?: number;
            summary_usage_info_list?: components["schemas"]["BandwidthSummary"][];
        };
        BandwidthSummary: {
            /** @description The resource. */
            resource_id?: string;
            actual_days?: components["schemas"]["DaysInUse"];
            band_width?: components["schemas"]["Bandwidth"];
            /** @description Kept for the enhanced percentile; absent. */
            monthly_guaranteed_band_width?: string;
            monthly_peak_band_width?: components["schemas"]["Bandwidth"];
            band_width_measure_id?: components["schemas"]["BandwidthUnit"];
        };
        /**
         * Format: int32
         * @description The unit of the bandwidths: 15, Mbps.
         */
        BandwidthUnit: number;
        /** @description A bank card and the mobile number that the bank knows. */
        BankCard: {
            /** @description Number of the card. */
            bank_account: string;
            /** @description Code of the country of the number: 0086. */
            areacode: string;
            /** @description Mobile number of the holder, without the code of the country. */
            mobile: string;
            /** @description The code sent to the number for scene 18, six digits. */
            verification_code: string;
        };
        /**
         * Format: date
         * @description A day, YYYY-MM-DD.
         */
        BillDate: string;
        /**
         * Format: date
         * @description A day, YYYY-MM-DD.
         */
        BillDay: string;
        /**
         * @description A month, YYYY-MM.
         * @example 2026-05
         */
        BillMonth: string;
        BillSum: {
            bill_cycle?: components["schemas"]["Cycle"];
            /** @description Code of the resource type; null in a sum by service. */
            resource_type_code?: string | null;
            /** @description Code of the service. */
            service_type_code?: string;
            /** @description Name of the service. */
            service_type_name?: string;
            /** @description Name of the resource type; null in a sum by service. */
            resource_type_name?: string | null;
            /**
             * Format: int32
             * @description 1 yearly/monthly, 3 pay-per-use, 10 reserved instances.
             * @enum {integer}
             */
            charging_mode?: 1 | 3 | 10;
            official_amount?: components["schemas"]["ExactSumAmount"];
            official_discount_amount?: components["schemas"]["ExactSumAmount"];
            truncated_amount?: components["schemas"]["ExactSumAmount"];
            consume_amount?: components["schemas"]["SumAmount"];
            coupon_amount?: components["schemas"]["SumAmount"];
            flexipurchase_coupon_amount?: components["schemas"]["SumAmount"];
            stored_value_card_amount?: components["schemas"]["SumAmount"];
            debt_amount?: components["schemas"]["SumAmount"];
            writeoff_amount?: components["schemas"]["SumAmount"];
            cash_amount?: components["schemas"]["SumAmount"];
            credit_amount?: components["schemas"]["SumAmount"];
            measure_id?: components["schemas"]["MeasureId"];
            /**
             * Format: int32
             * @description 1 use, 2 refund, 3 adjustment.
             * @enum {integer}
             */
            bill_type?: 1 | 2 | 3;
            /** @description The customer. */
            customer_id?: string;
            /** @description Account of the customer. */
            account_name?: string;
        };
        Cancellation: {
            /** @description The order. */
            order_id: string;
        };
        /**
         * Format: decimal
         * @description An amount in yuan, two decimals.
         */
        CentAmount: number;
        /**
         * @description By how much, in CNY; two decimals, or more where an hour of use costs less than a cent.
         * @example 500.00
         */
        ChangeAmount: string;
        /** @description Id of the change. */
        ChangeId: string;
        /**
         * Format: int32
         * @description How many changes fit the filters, on all pages together.
         */
        ChangeTotal: number;
        Cities: {
            count?: components["schemas"]["PlaceCount"];
            cities?: {
                code: components["schemas"]["PlaceCode"];
                name: components["schemas"]["PlaceName"];
            }[];
        };
        Conversion: {
            /**
             * @description SET_UP sets it, CANCEL takes it back.
             * @enum {string}
             */
            operation: "SET_UP" | "CANCEL";
            /** @description Primary resources, 1 to 100. */
            resource_ids: string[];
        };
        ConversionAnswer: {
            /** @description Only resources that were left as they are. */
            error_details?: {
                /** @description Why it was left as it is. */
                error_code?: string;
                /** @description The reason in words. */
                error_msg?: string;
                /** @description The resource. */
                id?: string;
            }[];
        };
        ConversionResults: {
            to_ondemand_service_results?: {
                /** @description The resource. */
                resource_id?: string;
                /**
                 * @description SUCCESS when it is pay-per-use, AUDIT while the refund is looked at, FAIL when it stays as it is.
                 * @enum {string}
                 */
                result?: "SUCCESS" | "AUDIT" | "FAIL";
                /** @description Why it stays as it is; only with FAIL. */
                error_code?: string;
                /** @description The reason in words; only with FAIL. */
                error_msg?: string;
                /** @description The order that converts it; not there with FAIL. */
                order_id?: string;
            }[];
        };
        Conversions: {
            conversions?: {
                /**
                 * Format: int32
                 * @description Id of the larger unit.
                 */
                measure_id?: number;
                /**
                 * Format: int32
                 * @description Id of the smaller unit.
                 */
                ref_measure_id?: number;
                /**
                 * Format: int64
                 * @description How many of the smaller make the larger.
                 */
                conversion_ratio?: number;
                measure_type?: components["schemas"]["MeasureType"];
            }[];
        };
        /** @description An amount in the currency of the site. */
        CostText: string;
        /** @description A day, YYYY-MM-DD, or a month, YYYY-MM, as the measure says. */
        CostTime: string;
        CostUnitPair: {
            /** @description Name of the cost unit. */
            cost_unit_name?: string;
            /** @description Value of its rule. */
            cost_unit_rule_value?: string;
        };
        Costs: {
            currency?: components["schemas"]["Currency"];
            /**
             * Format: int32
             * @description How many groups there are, on all pages together.
             */
            total_count?: number;
            cost_data?: {
                dimensions?: {
                    /**
                     * @description The dimension.
                     * @enum {string}
                     */
                    key?: "CLOUD_SERVICE_TYPE" | "RESOURCE_TYPE" | "ASSOCIATED_ACCOUNT" | "REGION_CODE" | "AZ_CODE" | "ENTERPRISE_PROJECT_ID" | "RES_SPEC_CODE" | "CHARGING_MODE" | "USAGE_TYPE" | "BILL_TYPE" | "BE_ID" | "PAYER_ACCOUNT_ID" | "RESOURCE_ID" | "RESOURCE_TAG" | "COST_UNIT" | "SPLIT_ITEM_NAME";
                    /** @description Its value. */
                    value?: string;
                }[];
                costs?: {
                    time_dimension_value?: components["schemas"]["CostTime"];
                    /**
                     * Format: int32
                     * @description 1 day, 2 month.
                     * @enum {integer}
                     */
                    time_measure_id?: 1 | 2;
                    amount?: components["schemas"]["CostText"];
                    official_amount?: components["schemas"]["CostText"];
                }[];
                amount_by_costs?: components["schemas"]["CostText"];
                official_amount_by_costs?: components["schemas"]["CostText"];
            }[];
        };
        CostsQuery: {
            time_condition: {
                /**
                 * Format: int32
                 * @description 1 by day, 2 by month.
                 * @enum {integer}
                 */
                time_measure_id: 1 | 2;
                begin_time: components["schemas"]["CostTime"];
                end_time: components["schemas"]["CostTime"];
            };
            /** @description The dimensions of a group. */
            groupby: {
                /**
                 * @description Kind of the dimension; there are no tags and cost units.
                 * @default dimension
                 * @enum {string}
                 */
                type: "tag" | "cost_unit" | "dimension";
                /**
                 * @description The dimension.
                 * @enum {string}
                 */
                key: "CLOUD_SERVICE_TYPE" | "RESOURCE_TYPE" | "ASSOCIATED_ACCOUNT" | "REGION_CODE" | "AZ_CODE" | "ENTERPRISE_PROJECT_ID" | "RES_SPEC_CODE" | "CHARGING_MODE" | "USAGE_TYPE" | "BILL_TYPE" | "BE_ID" | "PAYER_ACCOUNT_ID" | "RESOURCE_ID";
            }[];
            /**
             * @description ORIGINAL_COST when it was paid, AMORTIZED_COST spread over the term.
             * @enum {string}
             */
            cost_type: "ORIGINAL_COST" | "AMORTIZED_COST";
            /**
             * @description PAYMENT_AMOUNT coupons included, NET_AMOUNT without them.
             * @enum {string}
             */
            amount_type: "PAYMENT_AMOUNT" | "NET_AMOUNT";
            offset?: components["schemas"]["Offset"];
            /**
             * Format: int32
             * @description How many groups to give at most, 1 to 1000.
             * @default 10
             */
            limit?: number;
            filters?: {
                /**
                 * Format: int32
                 * @description 0 only these, 1 all but these.
                 * @enum {integer}
                 */
                operator: 0 | 1;
                filter_factor: {
                    /**
                     * @description The dimension.
                     * @enum {string}
                     */
                    key: "CLOUD_SERVICE_TYPE" | "RESOURCE_TYPE" | "ASSOCIATED_ACCOUNT" | "REGION_CODE" | "AZ_CODE" | "ENTERPRISE_PROJECT_ID" | "RES_SPEC_CODE" | "CHARGING_MODE" | "USAGE_TYPE" | "BILL_TYPE" | "BE_ID" | "PAYER_ACCOUNT_ID" | "RESOURCE_ID" | "RESOURCE_TAG" | "COST_UNIT";
                    value: string[];
                };
            }[] | null;
        };
        Counties: {
            count?: components["schemas"]["PlaceCount"];
            counties?: {
                code: components["schemas"]["PlaceCode"];
                name: components["schemas"]["PlaceName"];
            }[];
        };
        Coupon: {
            /** @description Id of the coupon. */
            coupon_id?: string;
            /** @description Its code. */
            coupon_code?: string;
            status?: components["schemas"]["CouponStatus"];
            /** @description The account that holds it. */
            customer_id?: string;
            /**
             * Format: int32
             * @description 1 cash, 2 discount, 3 product, 4 flexi-purchase.
             * @enum {integer}
             */
            coupon_type?: 1 | 2 | 3 | 4;
            measure_id?: components["schemas"]["MeasureId"];
            face_value?: components["schemas"]["CouponAmount"];
            valid_time?: components["schemas"]["Instant"];
            expire_time?: components["schemas"]["Instant"];
            /** @description The order that it was used for last. */
            order_id?: string;
            /** @description The promotion. */
            promotion_plan_id?: string;
            /** @description Name of the coupon. */
            plan_name?: string;
            /** @description What it is for. */
            plan_desc?: string;
            /**
             * Format: int32
             * @description 1 electronic, 2 paper.
             * @enum {integer}
             */
            media_type?: 1 | 2;
            /**
             * Format: int32
             * @description 1 claimed online, 2 redeemed online, 3 issued online, 4 obtained offline, 5 from an event.
             * @enum {integer}
             */
            fetch_method?: 1 | 2 | 3 | 4 | 5;
            use_limits?: components["schemas"]["UseLimit"][];
            active_time?: components["schemas"]["Instant"];
            reserve_time?: components["schemas"]["Instant"];
            /** @description The promotion. */
            promotion_id?: string;
            create_time?: components["schemas"]["Instant"];
            coupon_version?: components["schemas"]["CouponVersion"];
            balance?: components["schemas"]["CouponAmount"];
            /** @description The order that holds it. */
            lock_order_id?: string;
            /** @description What it can be used for. */
            coupon_usage?: string;
            /**
             * @description 0 not frozen, 1 frozen.
             * @enum {string}
             */
            is_frozen?: "0" | "1";
            currency?: components["schemas"]["Currency"];
            /** @description Reserved. */
            extend_param1?: string;
            /** @description Where it comes from. */
            source_id?: string;
        };
        /**
         * Format: double
         * @description An amount in the currency of the site, two decimals.
         */
        CouponAmount: number;
        CouponChange: {
            /** @description The coupon. */
            coupon_id?: string;
            /**
             * @description What changed it. Those that happen here: SOURCE_OPERAIION_PRIZE activation, SOURCE_OPERAIION_DEDEUCT and SOURCE_OPERAIION_USAGE payment of an order and of use, SOURCE_OPERAIION_UNSUBSCRIBE given back by an unsubscription, SOURCE_OPERAIION_EXPIRECLEAR the end of the coupon, SOURCE_OPERATION_COUPONCANCEL taken back.
             * @enum {string}
             */
            trade_detail_type?: "SOURCE_OPERAIION_DEDEUCT" | "SOURCE_OPERAIION_USAGE" | "SOURCE_OPERAIION_SAVINGS_PLANS" | "SOURCE_OPERAIION_WRITEOFF" | "SOURCE_OPERAIION_EXPIRECLEAR" | "SOURCE_OPERAIION_UNSUBSCRIBE" | "SOURCE_OPERAIION_UNFROZEN" | "SOURCE_OPERAIION_RFROZEN" | "SOURCE_OPERAIION_PRIZE" | "SOURCE_OPERAIION_BILLREFUND" | "SOURCE_OPERATION_COUPONCANCEL" | "SOURCE_OPERATION_DEPOSIT_FROZEN" | "SOURCE_OPERATION_DEPOSIT_UNFROZEN" | "SOURCE_OPERATION_RETRIEVE" | "SOURCE_OPERATION_TRANSFER";
            trade_time?: components["schemas"]["Instant"];
            /** @description The order, or the transaction where there is none. */
            trade_id?: string;
            /** @description How much, in CNY, without a sign. */
            change_amount?: string;
            /** @description What the coupon had after it, in CNY. */
            balance_after_change?: string;
            /**
             * @description REVENUE added, EXPENSE taken.
             * @enum {string}
             */
            revenue_expense_type?: "REVENUE" | "EXPENSE";
            /** @description The billing month of UTC+8. */
            bill_cycle?: string;
            /** @description The account. */
            account_name?: string;
            /** @description The service that was paid for; absent where nothing was. */
            cloud_service_type_name?: string;
            /** @description The resource type that was paid for; absent where nothing was. */
            resource_type_name?: string;
        };
        CouponChanges: {
            /**
             * Format: int32
             * @description How many changes fit, on all pages together.
             */
            total_count?: number;
            currency?: components["schemas"]["Currency"];
            records?: components["schemas"]["CouponChange"][];
        };
        CouponChoice: {
            /** @description Id of the coupon. */
            id: string;
            /**
             * Format: int32
             * @description 300 discount, 301 cash, 302 flexi-purchase, 303 stored value.
             * @enum {integer}
             */
            type: 300 | 301 | 302 | 303;
        };
        /** @description One of those that were asked for and not done. */
        CouponFailure: {
            /**
             * @description Why it was not done.
             * @example CBC.99000013
             */
            error_code?: string;
            /** @description The same in words. */
            error_msg?: string;
            /** @description The reseller, the quota or the customer that it is about. */
            id?: string;
        };
        CouponGift: {
            /** @description The quota that pays for it. */
            quota_id: string;
            /** @description Agency customers; one that is named twice gets one coupon. */
            customer_ids: string[];
            /**
             * Format: decimal
             * @description What each coupon is worth, in CNY: above 0, two decimals at most.
             */
            face_value: number;
            /** @description When it begins, within the time of the quota. Absent, null and "" mean with the quota. */
            valid_time?: components["schemas"]["Instant"] | "" | null;
            /** @description When it ends, within the time of the quota. Absent, null and "" mean with the quota. */
            expire_time?: components["schemas"]["Instant"] | "" | null;
            /** @description Services that it pays for, within those of the quota. Absent, null and an empty list mean those of the quota. */
            cloud_service_types?: string[] | null;
            /** @description Products that it pays for, within those of the quota. Absent, null and an empty list mean those of the quota. */
            product_ids?: string[] | null;
            /** @description A remark for the record. Absent and null leave it out; "" is stored. */
            memo?: string | null;
            indirect_partner_id?: components["schemas"]["IndirectPartnerId"];
        };
        CouponGifts: {
            error_details?: components["schemas"]["CouponFailure"][];
            coupon_infos?: {
                /** @description The customer. */
                id: string;
                /** @description Its new coupon. */
                coupon_id: string;
            }[];
        };
        CouponPart: {
            /** @description The coupon that the member has now. */
            sub_coupon_id?: string;
        };
        CouponQuota: {
            /** @description Id of the quota. */
            quota_id?: string;
            quota_type?: components["schemas"]["QuotaType"];
            create_time?: components["schemas"]["Instant"];
            last_update_time?: components["schemas"]["Instant"];
            quota_value?: components["schemas"]["QuotaAmount"];
            /**
             * Format: int32
             * @description 0 normal, 3 invalid (expired or ended by the platform), 4 being adjusted, 5 frozen.
             * @enum {integer}
             */
            quota_status?: 0 | 3 | 4 | 5;
            balance?: components["schemas"]["QuotaAmount"];
            measure_id?: components["schemas"]["MeasureId"];
            currency?: components["schemas"]["Currency"];
            effective_time?: components["schemas"]["Instant"];
            expire_time?: components["schemas"]["Instant"];
            limit_infos?: components["schemas"]["QuotaLimit"][];
        };
        CouponQuotaGift: {
            /** @description The distributor's quota. */
            quota_id: string;
            /** @description The resellers; one that is named twice gets one quota. */
            indirect_partner_ids: string[];
            /**
             * Format: decimal
             * @description What each of them gets, in CNY: above 0, two decimals at most.
             */
            quota_amount: number;
        };
        CouponQuotaGifts: {
            error_details?: components["schemas"]["CouponFailure"][];
            simple_quota_infos?: {
                /** @description The reseller. */
                id: string;
                /** @description Its new quota. */
                quota_id: string;
            }[];
        };
        CouponQuotaReclaim: {
            /** @description Quotas of resellers. */
            quota_ids: string[];
            /** @description A remark for the record. Absent and null leave it out; "" is stored. */
            remark?: string | null;
        };
        CouponQuotaReclaims: {
            error_details?: components["schemas"]["CouponFailure"][];
            simple_quota_infos?: {
                /** @description The quota that was taken back. */
                quota_id?: string;
                /**
                 * Format: decimal
                 * @description What was left of it and went back, in CNY.
                 */
                quota_balance?: number;
            }[];
        };
        CouponQuotaRecord: {
            /** @description Id of the record. */
            id?: string;
            /** @description The user that did it. */
            operator?: string;
            /**
             * @description 10 given, 11 taken back.
             * @enum {string}
             */
            operation_type?: "10" | "11";
            /** @description The reseller's quota. */
            quota_id?: string;
            /** @description The distributor's quota. */
            parent_quota_id?: string;
            /**
             * Format: decimal
             * @description How much, in CNY.
             */
            amount?: number;
            operation_time?: components["schemas"]["Instant"];
            /**
             * @description 0 done, -1 failed.
             * @enum {string}
             */
            result?: "0" | "-1";
            /** @description Account name of the reseller. */
            indirect_partner_account_name?: string;
            /** @description The reseller. */
            indirect_partner_id?: string;
            /** @description Name of the reseller. */
            indirect_partner_name?: string;
            /** @description What was remarked. */
            remark?: string;
        };
        CouponQuotaRecords: {
            /**
             * Format: int32
             * @description How many records fit, on all pages together.
             */
            total_count?: number;
            records?: components["schemas"]["CouponQuotaRecord"][];
        };
        CouponQuotas: {
            /**
             * Format: int32
             * @description How many quotas fit, on all pages together.
             */
            total_count?: number;
            quotas?: components["schemas"]["CouponQuota"][];
        };
        CouponQuotasQuery: {
            /** @description Only these quotas. Absent, null and an empty list mean all. */
            quota_ids?: string[] | null;
            /** @description Only quotas in these statuses: 0 normal, 3 invalid (expired or ended by the platform), 4 being adjusted, 5 frozen. Absent, null and an empty list mean all. */
            quota_status_list?: (0 | 3 | 4 | 5)[] | null;
            /**
             * Format: int32
             * @description 0 quotas of cash coupons, 1 of flexi-purchase coupons. Absent, null and "" mean 0.
             * @default 0
             * @enum {integer|null}
             */
            quota_type?: 0 | 1 | null;
            /** @description Only quotas created after this moment. Absent and null mean no bound; "" is refused. */
            create_time_begin?: components["schemas"]["Instant"] | null;
            /** @description Only quotas created before this moment. Absent and null mean no bound; "" is refused. */
            create_time_end?: components["schemas"]["Instant"] | null;
            /** @description Only quotas that begin after this moment. Absent and null mean no bound; "" is refused. */
            effective_time_begin?: components["schemas"]["Instant"] | null;
            /** @description Only quotas that begin before this moment. Absent and null mean no bound; "" is refused. */
            effective_time_end?: components["schemas"]["Instant"] | null;
            /** @description Only quotas that end after this moment. Absent and null mean no bound; "" is refused. */
            expire_time_begin?: components["schemas"]["Instant"] | null;
            /** @description Only quotas that end before this moment. Absent and null mean no bound; "" is refused. */
            expire_time_end?: components["schemas"]["Instant"] | null;
            offset?: components["schemas"]["Offset"];
            limit?: components["schemas"]["Limit"];
            indirect_partner_id?: components["schemas"]["IndirectPartnerId"];
        };
        CouponReclaim: {
            /** @description A coupon that the partner gave. */
            coupon_id: string;
            /** @description Account id of the tier-2 reseller that a tier-1 distributor acts for; not looked at when anybody else sends it. Absent and null mean that the caller acts for itself; "" is refused. */
            indirect_partner_id?: string | null;
        };
        CouponRecord: {
            /** @description Id of the record. */
            id?: string;
            /**
             * @description 1 given, 2 taken back, 3 came back with the end of the association, 4 with the end of the coupon, 5 with an unsubscription, 8 with a change of its model; 6, 7 and 9 do not happen here.
             * @enum {string}
             */
            operation_type?: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
            /** @description The quota that it came out of and goes back to. */
            quota_id?: string;
            quota_type?: components["schemas"]["QuotaType"];
            /** @description The coupon. */
            coupon_id?: string;
            /** @description The customer that has it. */
            customer_id?: string;
            /**
             * Format: decimal
             * @description How much, in CNY.
             */
            operation_amount?: number;
            /** @description The moment, in UTC. */
            operation_time?: string;
            /**
             * @description 0 done, -1 failed.
             * @enum {string}
             */
            result?: "0" | "-1";
            /** @description What was remarked with it. */
            remark?: string;
        };
        CouponRecords: {
            /**
             * Format: int32
             * @description How many records fit, on all pages together.
             */
            total_count?: number;
            records?: components["schemas"]["CouponRecord"][];
        };
        CouponRest: {
            /** @description What went back, in CNY; the misspelt name is the real one. */
            real_retrieve_amout?: string;
        };
        CouponRetrieval: {
            customer_id: components["schemas"]["CustomerId"];
            /**
             * @description The coupon of the master account.
             * @example CP26050648217735
             */
            coupon_id: string;
            /**
             * @description The coupon of the member, as the list of coupons that can be taken back gives it.
             * @example CP26050648217736
             */
            sub_coupon_id: string;
            trans_id?: components["schemas"]["MemberTransId"];
        };
        /**
         * Format: int32
         * @description 1 not activated, 2 available, 3 used, 4 expired, 5 reclaimed.
         * @enum {integer}
         */
        CouponStatus: 1 | 2 | 3 | 4 | 5;
        CouponTransfer: {
            customer_id: components["schemas"]["CustomerId"];
            /**
             * @description The coupon of the master account, as the list of coupons that can be handed on gives it.
             * @example CP26050648217735
             */
            coupon_id: string;
            amount: components["schemas"]["MemberAmount"];
            trans_id?: components["schemas"]["MemberTransId"];
        };
        /**
         * Format: int32
         * @description 1 for one order, 2 until its balance is zero.
         * @enum {integer}
         */
        CouponVersion: 1 | 2;
        Coupons: {
            /**
             * Format: int32
             * @description How many coupons fit, on all pages together.
             */
            count?: number;
            user_coupons?: components["schemas"]["Coupon"][];
        };
        /**
         * @description Currency of the amounts, that of the site.
         * @example CNY
         * @enum {string}
         */
        Currency: "CNY";
        Customer: {
            /** @description Name by real-name authentication; empty before that. */
            customer?: string;
            /** @description Login name. */
            account_name: string;
            customer_id: components["schemas"]["CustomerId"];
            associated_on?: components["schemas"]["Instant"];
            /**
             * @description "1" referral, "2" agency.
             * @enum {string}
             */
            association_type?: "1" | "2";
            /** @description A word by which the partner sorts its customers. */
            label?: string;
            /** @description Phone number. */
            telephone?: string;
            /**
             * @description Real-name authentication: "-1" none, "0" under review, "1" rejected, "2" passed.
             * @enum {string}
             */
            verified_status?: "-1" | "0" | "1" | "2";
            /** @description Country code of the phone number. */
            country_code?: string;
            /**
             * Format: int32
             * @description -1 not set, 0 person, 1 company; -1 until authentication.
             * @enum {integer}
             */
            customer_type?: -1 | 0 | 1;
            /**
             * Format: int32
             * @description 1 when the account is frozen, 2 when its resources are too, else 0.
             * @enum {integer}
             */
            is_frozen?: 0 | 1 | 2;
            /** @description The manager of the account at the partner, at most one. */
            account_managers?: {
                /** @description Account name of the manager. */
                account_name?: string;
            }[];
            /** @description Id of the user on the partner's platform. */
            xaccount_id?: string;
            /** @description Platform id of the partner. */
            xaccount_type?: string;
            /**
             * @description Level of the customer.
             * @enum {string}
             */
            customer_level?: "V0" | "V1" | "V2" | "V3" | "V4" | "V5";
            /** @description E-mail address; empty when there is none. */
            email?: string;
        };
        CustomerAccountChanges: {
            total_count?: components["schemas"]["ChangeTotal"];
            currency?: components["schemas"]["Currency"];
            records?: {
                account_change_id?: components["schemas"]["ChangeId"];
                trade_detail_type?: components["schemas"]["TradeDetailType"];
                trade_time?: components["schemas"]["Instant"];
                trade_id?: components["schemas"]["TradeId"];
                change_amount?: components["schemas"]["ChangeAmount"];
                balance_after_change?: components["schemas"]["BalanceAfterChange"];
                /**
                 * @description REVENUE or EXPENSE.
                 * @enum {string}
                 */
                revenue_expense_type?: "REVENUE" | "EXPENSE";
                /** @description The month in UTC+8, YYYY-MM. */
                bill_cycle?: string;
                /** @description The way on which money came in; only where it did. */
                payment_channel_id?: string;
                /** @description Its number there; only where money came in. */
                payment_channel_no?: string;
                /**
                 * Format: date-time
                 * @description The beginning of the hour of use that was paid; only for use.
                 */
                consume_time?: string;
                /** @description The partner or reseller whose money it was or became; only where money moved between both. */
                account_name?: string;
                /** @description Name of the service that was paid, in Chinese; only where one was. */
                cloud_service_type_name?: string;
                /** @description Name of the resource type that was paid, in Chinese; only where one was. */
                resource_type_name?: string;
            }[];
        };
        CustomerAllocation: {
            customer_id: components["schemas"]["CustomerId"];
            amount: components["schemas"]["MovedAmount"];
            indirect_partner_id?: components["schemas"]["IndirectPartnerId"];
        };
        /**
         * @description Account id of a customer, as creating and listing customers give it.
         * @example 2f1c0a9be4d84c5b8a6f0d3e7b915c42
         */
        CustomerId: string;
        CustomerMonth: {
            /** @description The customer. */
            customer_id?: string;
            /** @description Code of the service. */
            cloud_service_type?: string;
            /** @description Name of the service. */
            cloud_service_type_name?: string;
            /** @description Code of the resource type. */
            resource_type_code?: string;
            /** @description Name of the resource type. */
            resource_type_name?: string;
            /**
             * @description 0 use, 1 unsubscription, 2 what Huawei writes off.
             * @enum {string}
             */
            bill_type?: "0" | "1" | "2";
            /**
             * @description 1 yearly/monthly, 3 pay-per-use.
             * @enum {string}
             */
            charge_mode?: "1" | "3";
            /**
             * Format: decimal
             * @description What was spent, coupons and what is owed included, two decimals; below zero for refunds.
             */
            amount?: number;
            /**
             * Format: decimal
             * @description What of it is still owed, two decimals. Absent for refunds.
             */
            debt_amount?: number;
            /**
             * Format: decimal
             * @description What was owed of it and is paid since, two decimals. Absent for refunds.
             */
            adjustment_amount?: number;
            /**
             * Format: decimal
             * @description What discounts took off the list price. Absent for refunds.
             */
            discount_amount?: number;
            measure_id?: components["schemas"]["MeasureId"];
            /** @description What paid for it; accounts that paid nothing are left out. */
            account_details?: components["schemas"]["AccountShare"][];
        };
        CustomerMonths: {
            /**
             * Format: int32
             * @description How many sums fit, on all pages together.
             */
            count?: number;
            currency?: components["schemas"]["Currency"];
            bill_sums?: components["schemas"]["CustomerMonth"][];
        };
        CustomerRecord: {
            bill_cycle?: components["schemas"]["BillMonth"];
            /** @description The customer. */
            customer_id?: string;
            /**
             * @description Under which association it was used: 1 referral, 2 agency.
             * @enum {string}
             */
            association_type?: "1" | "2";
            /** @description Code of the service. */
            service_type_code?: string;
            /** @description Code of the resource type. */
            resource_type_code?: string;
            /** @description Name of the service. */
            service_type_name?: string;
            /** @description Name of the resource type. */
            resource_type_name?: string;
            /**
             * Format: int32
             * @description 1 yearly/monthly, 3 pay-per-use, 10 reserved instances, 11 savings plans.
             * @enum {integer}
             */
            charging_mode?: 1 | 3 | 10 | 11;
            trade_time?: components["schemas"]["Instant"];
            /** @description The order, or the transaction of use. */
            trade_id?: string;
            /** @description Id of the record. */
            id?: string;
            /**
             * Format: int32
             * @description 1 purchase, 2 renewal, 3 change, 4 unsubscription, 5 use, 8 automatic renewal, 9 compensation, 14 support plan, 16 deduction, 18 monthly payment, 20 refund of a change, 23 savings plan, 24 conversion to pay-per-use, 25 make-up of what was cut behind the cents, 103 yearly payment.
             * @enum {integer}
             */
            bill_detail_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
            /** @description The resource. */
            resource_id?: string;
            /** @description Its name. */
            resource_name?: string;
            /** @description What the product is. */
            product_spec_desc?: string;
            /** @description Code of the region. */
            region_code?: string;
            /** @description Name of the region. */
            region_name?: string;
            /** @description Id of the product. */
            product_id?: string;
            /** @description Name of the product. */
            product_name?: string;
            /** @description Its tag; absent, there are no tags. */
            resource_tag?: string;
            consume_time?: components["schemas"]["Instant"];
            /** @description What was metered; absent for what is paid for a term. */
            usage_type?: string;
            /**
             * Format: decimal
             * @description How much was used.
             */
            usage_amount?: number;
            /**
             * Format: int32
             * @description The unit of the use.
             */
            usage_measure_id?: number;
            /**
             * Format: decimal
             * @description The part that packages paid for.
             */
            free_resource_usage?: number;
            /**
             * Format: int32
             * @description The unit of that part.
             */
            free_resource_measure_id?: number;
            /**
             * Format: decimal
             * @description The part that reserved instances paid for; absent.
             */
            ri_usage?: number;
            /**
             * Format: int32
             * @description The unit of that part; absent.
             */
            ri_usage_measure_id?: number;
            official_amount?: components["schemas"]["ExactAmount"];
            official_discount_amount?: components["schemas"]["ExactAmount"];
            payment_amount?: components["schemas"]["CentAmount"];
            cash_amount?: components["schemas"]["CentAmount"];
            credit_amount?: components["schemas"]["CentAmount"];
            coupon_amount?: components["schemas"]["CentAmount"];
            flexipurchase_coupon_amount?: components["schemas"]["CentAmount"];
            stored_value_card_amount?: components["schemas"]["CentAmount"];
            debt_amount?: components["schemas"]["CentAmount"];
            writeoff_amount?: components["schemas"]["CentAmount"];
            /**
             * Format: int32
             * @description 19 year, 20 month, 24 day, 25 hour, 5 once.
             * @enum {integer}
             */
            period_type?: 19 | 20 | 24 | 25 | 5;
            /**
             * Format: decimal
             * @description How many periods.
             */
            period_num?: number;
            /** @description The account manager of the customer; absent without one. */
            account_manager_id?: string;
            /** @description The partner or reseller that it was sold by. */
            partner_id?: string;
            /** @description Service of a part of it; absent, there are no parts. */
            sub_service_type_code?: string;
            /** @description Name of that service; absent. */
            sub_service_type_name?: string;
            /** @description Resource type of a part of it; absent. */
            sub_resource_type_code?: string;
            /** @description Name of that resource type; absent. */
            sub_resource_type_name?: string;
            /** @description A part of it; absent. */
            sub_resource_id?: string;
            /** @description Name of that part; absent. */
            sub_resource_name?: string;
            /** @description The enterprise project; 0 is the default one. */
            enterprise_project_id?: string;
            /**
             * Format: int32
             * @description What the order was: 1 purchase, 2 renewal, 4 unsubscription; absent for use.
             * @enum {integer}
             */
            order_type?: 1 | 2 | 3 | 4 | 10 | 11 | 13 | 14 | 15;
            /**
             * @description How a reserved instance or savings plan is paid; absent, there are none.
             * @enum {string}
             */
            payment_type?: "ALL_UPFRONT" | "PARTIAL_UPFRONT" | "NO_UPFRONT";
        };
        CustomerRecords: {
            /**
             * Format: int32
             * @description How many records fit, on all pages together.
             */
            total_count?: number;
            currency?: components["schemas"]["Currency"];
            fee_records?: components["schemas"]["CustomerRecord"][];
        };
        Customers: {
            /**
             * Format: int32
             * @description How many customers fit, on all pages together.
             */
            count?: number;
            customer_infos?: components["schemas"]["Customer"][];
        };
        CustomersBalances: {
            customer_balances?: {
                customer_id: components["schemas"]["CustomerId"];
                /**
                 * Format: decimal
                 * @description What the customer owes, in CNY.
                 */
                debt_amount?: number;
                /**
                 * Format: decimal
                 * @description The cash that the customer has, in CNY, two decimals, cut; it may be taken back.
                 */
                amount?: number;
                currency?: components["schemas"]["Currency"];
                measure_id?: components["schemas"]["MeasureId"];
            }[];
        };
        CustomersBalancesQuery: {
            /** @description The customers asked for, 1 to 100. */
            customer_infos: {
                customer_id: components["schemas"]["CustomerId"];
            }[];
            indirect_partner_id?: components["schemas"]["IndirectPartnerId"];
        };
        CustomersQuery: {
            /**
             * @description Part of the login name, in any case. Absent, null and "" mean no filter.
             * @example acme
             */
            account_name?: string | null;
            /**
             * @description Part of the real name, in any case. Absent, null and "" mean no filter.
             * @example Acme
             */
            customer?: string | null;
            offset?: components["schemas"]["Offset"];
            limit?: components["schemas"]["Limit"];
            /**
             * @description Part of the label, upper and lower case differ. Absent, null and "" mean no filter.
             * @example key account
             */
            label?: string | null;
            /**
             * @description "1" referral, "2" agency. Absent, null and "" mean both.
             * @enum {string|null}
             */
            association_type?: "1" | "2" | "" | null;
            /**
             * Format: date-time
             * @description Only customers associated at this moment or later. Absent and null mean no bound; "" is refused.
             * @example 2026-05-06T08:05:01Z
             */
            associated_on_begin?: string | null;
            /**
             * Format: date-time
             * @description Only customers associated at this moment or earlier. Absent and null mean no bound; "" is refused.
             * @example 2026-05-06T08:05:01Z
             */
            associated_on_end?: string | null;
            /** @description Only the customer with this account id. Absent, null and "" mean no filter. */
            customer_id?: string | null;
            indirect_partner_id?: components["schemas"]["IndirectPartnerId"];
        };
        /**
         * @description A month, YYYY-MM.
         * @example 2026-05
         */
        Cycle: string;
        /**
         * Format: date
         * @description A day, YYYY-MM-DD.
         */
        Day: string;
        /** @description How many days the resource was there: its points divided by 288, up to twenty decimals. */
        DaysInUse: string;
        /**
         * @description A month, YYYY-MM; there are no details before 2019-01.
         * @example 2026-05
         */
        DetailsCycle: string;
        DiscountChoice: {
            /** @description Id of the discount. */
            id: string;
            /**
             * Format: int32
             * @description 0 promotion, 2 commercial, 3 granted by the partner, 609 adjusted price of the order.
             * @enum {integer}
             */
            type: 0 | 2 | 3 | 609;
        };
        /** @description Id of the discount. */
        DiscountId: string;
        /**
         * Format: int32
         * @description 605 commercial, 606 granted by the partner, 607 set by the partner.
         * @enum {integer}
         */
        DiscountType: 605 | 606 | 607;
        DiscountedOrder: {
            /** @description The order. */
            order_id: string;
            order_line_items: {
                /** @description Items of one product, spec and price. */
                order_line_item_ids: string[];
                /**
                 * Format: int32
                 * @description 0 ratio, 1 fixed price, 2 reduction.
                 * @enum {integer}
                 */
                discount_mode: 0 | 1 | 2;
                /**
                 * Format: decimal
                 * @description What is taken off each of them, in the currency of the site, two decimals.
                 */
                discount_amount: number;
                /**
                 * Format: decimal
                 * @description What is left of the price, as a ratio.
                 */
                discount_ratio: number;
            }[];
        };
        EnterpriseApplication: {
            customer_id: components["schemas"]["CustomerId"];
            /**
             * Format: int32
             * @description How the company is identified: 1, by a document.
             * @example 1
             * @enum {integer}
             */
            identify_type: 1;
            /**
             * Format: int32
             * @description The document: 0 business licence, 1 of a public institution, 2 of a social organization, 3 of an administrative body, 4 organization code, 99 another. Absent and null leave it open.
             * @example 0
             * @enum {integer|null}
             */
            certificate_type?: 0 | 1 | 2 | 3 | 4 | 99 | null;
            verified_file_url: components["schemas"]["VerifiedFiles"];
            /**
             * @description Name of the company; not of digits, signs and blanks alone.
             * @example Acme Hosting Ltd.
             */
            corp_name: string;
            verified_number: components["schemas"]["VerifiedNumber"];
            /**
             * @description Country of registration, two letters of ISO 3166. Absent and null leave it open, "" empties it.
             * @example MX
             */
            reg_country?: string | null;
            /**
             * @description Address of registration. Absent and null leave it open, "" empties it.
             * @example Avenida 5
             * @example Ciudad de Mexico
             */
            reg_address?: string | null;
            xaccount_type: components["schemas"]["XaccountType"];
            enterprise_person?: components["schemas"]["EnterprisePerson"];
        };
        EnterpriseChange: {
            customer_id: components["schemas"]["CustomerId"];
            /**
             * Format: int32
             * @description How the company is identified: 1, by a document.
             * @example 1
             * @enum {integer}
             */
            identify_type: 1;
            /**
             * Format: int32
             * @description The document: 0 business licence, 1 of a public institution, 2 of a social organization, 3 of an administrative body, 4 organization code, 99 another. Absent and null leave it open.
             * @example 0
             * @enum {integer|null}
             */
            certificate_type?: 0 | 1 | 2 | 3 | 4 | 99 | null;
            verified_file_url: components["schemas"]["VerifiedFiles"];
            /**
             * @description Name of the company; not of digits, signs and blanks alone.
             * @example Acme Hosting Ltd.
             */
            corp_name: string;
            verified_number: components["schemas"]["VerifiedNumber"];
            /**
             * @description Country of registration, two letters of ISO 3166. Absent and null leave it open, "" empties it.
             * @example MX
             */
            reg_country?: string | null;
            /**
             * @description Address of registration. Absent and null leave it open, "" empties it.
             * @example Avenida 5
             * @example Ciudad de Mexico
             */
            reg_address?: string | null;
            xaccount_type: components["schemas"]["XaccountType"];
            enterprise_person?: components["schemas"]["EnterprisePerson"];
            /**
             * Format: int32
             * @description The change: 1, from individual to enterprise.
             * @example 1
             * @enum {integer}
             */
            change_type: 1;
        };
        EnterpriseMembers: {
            /**
             * Format: int32
             * @description How many members fit, on all pages together.
             */
            total_count?: number;
            sub_customer_infos?: {
                /** @description Account id of the member. */
                id?: string;
                /** @description Its account name. */
                name?: string;
                /** @description Its name. */
                display_name?: string;
                /**
                 * Format: int32
                 * @description State of the membership.
                 * @enum {integer}
                 */
                status?: 1 | 2 | 3 | 4 | 101 | 102;
                /** @description Its organization. */
                org_id?: string;
                /** @description Name of the organization. */
                org_name?: string;
            }[];
        };
        /** @description The legal person of the company. The first two names are misspelt on the wire. */
        EnterprisePerson: {
            /**
             * @description Name of the legal person.
             * @example Luis Vega
             */
            legel_name: string;
            /**
             * @description Number of that person's document.
             * @example P654321
             */
            legel_id_number: string;
            /**
             * @description What the person is: legalPerson.
             * @example legalPerson
             * @enum {string|null}
             */
            certifier_role?: "legalPerson" | null;
        };
        /**
         * Format: decimal
         * @description An amount in yuan, exact to eight decimals.
         */
        ExactAmount: number;
        /**
         * Format: decimal
         * @description An amount in yuan, exact to eight decimals.
         */
        ExactFeeAmount: number;
        /**
         * Format: decimal
         * @description An amount in the currency of the site, exact to eight decimals.
         */
        ExactSumAmount: number;
        FailedResource: {
            /** @description Why it was left as it is. */
            error_code?: string;
            /** @description The reason in words. */
            error_msg?: string;
            /** @description The resource. */
            resource_id?: string;
        };
        /**
         * Format: decimal
         * @description An amount in yuan, two decimals.
         */
        FeeAmount: number;
        /**
         * Format: date
         * @description A day, YYYY-MM-DD.
         */
        FeeDate: string;
        /**
         * @description A month, YYYY-MM.
         * @example 2026-05
         */
        FeeMonth: string;
        FeeRecord: {
            /** @description The day, in UTC+8. */
            bill_date?: string;
            /**
             * Format: int32
             * @description What it is for: 1 purchase, 2 renewal, 3 change, 4 unsubscription, 5 use, 8 automatic renewal, 9 and 16 adjustments, 15 tax.
             * @enum {integer}
             */
            bill_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
            /** @description The customer. */
            customer_id?: string;
            /** @description Code of the region. */
            region?: string;
            /** @description Name of the region. */
            region_name?: string;
            /** @description Code of the service. */
            cloud_service_type?: string;
            /** @description Code of the resource type. */
            resource_type?: string;
            /** @description Name of the service. */
            cloud_service_type_name?: string;
            /** @description Name of the resource type. */
            resource_type_name?: string;
            /** @description When the use, or the term, began, in UTC. */
            effective_time?: string;
            /** @description When the use, or the term, ends, in UTC. */
            expire_time?: string;
            /** @description The resource. */
            resource_id?: string;
            /** @description Its name. */
            resource_name?: string;
            /** @description Its tag. */
            resource_tag?: string;
            /** @description Id of the product. */
            product_id?: string;
            /** @description Name of the product. */
            product_name?: string;
            /** @description What the product is. */
            product_spec_desc?: string;
            /** @description The spec. */
            sku_code?: string;
            /**
             * Format: decimal
             * @description The size, where it is sold by size.
             */
            spec_size?: number;
            /**
             * Format: int32
             * @description The unit of the size.
             */
            spec_size_measure_id?: number;
            /** @description The order, or the transaction of use. */
            trade_id?: string;
            /** @description Id of the record. */
            id?: string;
            /** @description When it was paid or charged, in UTC. */
            trade_time?: string;
            /** @description The enterprise project; 0 is the default one. */
            enterprise_project_id?: string;
            /** @description Its name. */
            enterprise_project_name?: string;
            /**
             * @description 1 yearly/monthly, 3 pay-per-use, 10 reserved instances, 11 savings plans.
             * @enum {string}
             */
            charge_mode?: "1" | "3" | "10" | "11";
            /** @description The order. */
            order_id?: string;
            /**
             * @description 19 year, 20 month, 24 day, 25 hour, 5 once.
             * @enum {string}
             */
            period_type?: "19" | "20" | "24" | "25" | "5";
            /** @description What was metered. */
            usage_type?: string;
            /**
             * Format: decimal
             * @description How much was used.
             */
            usage?: number;
            /**
             * Format: int32
             * @description The unit of the use.
             */
            usage_measure_id?: number;
            /**
             * Format: decimal
             * @description The part that packages paid for.
             */
            free_resource_usage?: number;
            /**
             * Format: int32
             * @description The unit of that part.
             */
            free_resource_measure_id?: number;
            /**
             * Format: decimal
             * @description The part that reserved instances paid for.
             */
            ri_usage?: number;
            /**
             * Format: int32
             * @description The unit of that part.
             */
            ri_usage_measure_id?: number;
            /**
             * Format: decimal
             * @description The price of a unit.
             */
            unit_price?: number;
            /** @description The unit of the price. */
            unit?: string;
            official_amount?: components["schemas"]["LineAmount"];
            discount_amount?: components["schemas"]["LineAmount"];
            amount?: components["schemas"]["LineAmount"];
            cash_amount?: components["schemas"]["LineAmount"];
            credit_amount?: components["schemas"]["LineAmount"];
            coupon_amount?: components["schemas"]["LineAmount"];
            flexipurchase_coupon_amount?: components["schemas"]["LineAmount"];
            stored_card_amount?: components["schemas"]["LineAmount"];
            bonus_amount?: components["schemas"]["LineAmount"];
            debt_amount?: components["schemas"]["LineAmount"];
            adjustment_amount?: components["schemas"]["LineAmount"];
            measure_id?: components["schemas"]["MeasureId"];
            /** @description How the amount comes about. */
            formula?: string;
            /** @description Service of a part of it. */
            sub_service_type_code?: string;
            /** @description Name of that service. */
            sub_service_type_name?: string;
            /** @description Resource type of a part of it. */
            sub_resource_type_code?: string;
            /** @description Name of that resource type. */
            sub_resource_type_name?: string;
            /** @description A part of it. */
            sub_resource_id?: string;
            /** @description Name of that part. */
            sub_resource_name?: string;
            /** @description When it was used, in UTC. */
            consume_time?: string;
            /** @description The order that this one goes back to. */
            relative_order_id?: string;
            /** @description Account of the customer. */
            account_name?: string;
            /**
             * Format: decimal
             * @description How many periods.
             */
            period_num?: number;
        };
        FeeRecords: {
            fee_records?: components["schemas"]["FeeRecord"][];
            /**
             * Format: int32
             * @description How many records fit, on all pages together.
             */
            total_count?: number;
            currency?: components["schemas"]["Currency"];
        };
        IdentityCheck: {
            /**
             * @description What is checked.
             * @example name
             * @enum {string}
             */
            search_type: "email" | "mobile" | "name";
            /**
             * @description The value: a complete e-mail address, a number of the form `00CC-digits`, or a login name of 5 to 32 letters, digits, hyphens and underscores that begins with a letter or a hyphen and with neither op_ nor shadow_.
             * @example acme-hosting
             */
            search_value: string;
        };
        IdentityCheckResult: {
            /** @description CBC.0000, served. */
            error_code?: string;
            /** @description The word success. */
            error_msg?: string;
            /**
             * @description available when it can be used, used_by_user when it cannot.
             * @enum {string}
             */
            check_result?: "available" | "used_by_user";
            /**
             * Format: int32
             * @description How many accounts the number can still be used for; only for a mobile number.
             */
            mobile_remain_available_num?: number;
        };
        IncentivePolicies: {
            /**
             * Format: int32
             * @description How many policies fit, on all pages together.
             */
            total_count?: number;
            policies?: components["schemas"]["IncentivePolicy"][];
        };
        IncentivePolicy: {
            /** @description Code of the service. */
            service_type_code?: string;
            /** @description Name of the service. */
            service_type_name?: string;
            /**
             * @description 0 non-specific product, 1 specific product, 2 neither performance nor rebate, 13 performance without rebate.
             * @enum {string}
             */
            incentive_policy?: "0" | "1" | "2" | "13";
            /**
             * @description Whether discounts apply.
             * @enum {string}
             */
            allow_discount?: "YES" | "NO";
        };
        /**
         * @description Account id of the tier-2 reseller that a tier-1 distributor acts for. Absent, null and "" all mean that the caller acts for itself. A caller that is not a distributor may send it; it is then not looked at.
         * @example 7c3d1e9a5b024f6c9d8e0f1a2b3c4d5e
         */
        IndirectPartnerId: string | null;
        IndividualApplication: {
            customer_id: components["schemas"]["CustomerId"];
            /**
             * Format: int32
             * @description How the person is identified: 0 by a document, 4 by a bank card.
             * @example 0
             * @enum {integer}
             */
            identify_type: 0 | 4;
            /**
             * Format: int32
             * @description The document: 3 passport, 5 mainland travel permit of Hong Kong and Macao, 6 of Taiwan, 9 residence permit of Hong Kong and Macao, 10 of Taiwan. Required with `identify_type` 0, and not looked at otherwise. An identity card of the mainland is none of them: with one, a person is authenticated by a bank card (`identify_type` 4), or on the China site by the QR code of ShowRealNameAuthQrCode.
             * @example 3
             * @enum {integer|null}
             */
            verified_type?: 3 | 5 | 6 | 9 | 10 | null;
            verified_file_url: components["schemas"]["VerifiedFiles"];
            /**
             * @description Name of the person as the document has it.
             * @example Ana Torres
             */
            name: string;
            verified_number: components["schemas"]["VerifiedNumber"];
            /**
             * Format: int32
             * @description -1, a first authentication. Absent and null mean the same.
             * @example -1
             * @enum {integer|null}
             */
            change_type?: -1 | null;
            xaccount_type: components["schemas"]["XaccountType"];
            bank_card_info?: components["schemas"]["BankCard"];
        };
        /** @description Amount of one instalment; nothing is sold by instalments. */
        InstallmentAmount: string;
        /**
         * Format: int32
         * @description Period of the instalments, 2 month.
         * @enum {integer}
         */
        InstallmentPeriod: 2;
        /**
         * Format: date-time
         * @description A moment in UTC, to the second, `yyyy-MM-dd'T'HH:mm:ss'Z'`.
         * @example 2026-05-06T08:05:01Z
         */
        Instant: string;
        InstantConversion: {
            /** @description Primary resources, 1 to 10. */
            resource_ids: string[];
        };
        IssuedCoupon: {
            /** @description Id of the coupon. */
            coupon_id?: string;
            /**
             * Format: int32
             * @description 1 not activated, 2 available, 3 used, 4 expired, 5 reclaimed.
             * @enum {integer}
             */
            status?: 1 | 2 | 3 | 4 | 5;
            /** @description The customer that it was given to. */
            customer_id?: string;
            /**
             * Format: int32
             * @description 1 cash, 4 flexi-purchase.
             * @enum {integer}
             */
            coupon_type?: 1 | 4;
            measure_id?: components["schemas"]["MeasureId"];
            /**
             * Format: decimal
             * @description What it was worth, in CNY.
             */
            face_value?: number;
            effective_time?: components["schemas"]["Instant"];
            expire_time?: components["schemas"]["Instant"];
            /** @description The order that it was used for last. */
            order_id?: string;
            /** @description The promotion; coupons of a partner are of none. */
            promotion_plan_id?: string;
            /** @description Name of the coupon. */
            promotion_plan_name?: string;
            /** @description What it is for. */
            promotion_plan_desc?: string;
            /**
             * Format: int32
             * @description 1 electronic, 2 paper.
             * @enum {integer}
             */
            media_type?: 1 | 2;
            /**
             * Format: int32
             * @description 1 claimed online, 2 redeemed online, 3 issued online, 4 obtained offline, 5 from an event.
             * @enum {integer}
             */
            fetch_method?: 1 | 2 | 3 | 4 | 5;
            use_limits?: components["schemas"]["UseLimit"][];
            /** @description The moment from which on it can be used. */
            active_time?: string;
            /** @description The moment at which it was used last; absent before that. */
            last_used_time?: string;
            /** @description The promotion; coupons of a partner are of none. */
            promotion_id?: string;
            /** @description The moment at which it was given. */
            create_time?: string;
            /**
             * Format: decimal
             * @description What is left of it, in CNY.
             */
            balance?: number;
            /** @description The order that holds it. */
            lock_order_id?: string;
            /**
             * @description 0 not frozen, 1 frozen.
             * @enum {string}
             */
            is_frozen?: "0" | "1";
        };
        IssuedCouponQuota: {
            /** @description Id of the reseller's quota. */
            quota_id?: string;
            /**
             * Format: int32
             * @description 0, a quota of cash coupons.
             * @enum {integer}
             */
            quota_type?: 0;
            create_time?: components["schemas"]["Instant"];
            last_update_time?: components["schemas"]["Instant"];
            quota_value?: components["schemas"]["QuotaAmount"];
            /**
             * Format: int32
             * @description 0 normal, 3 invalid (expired or ended by the platform), 4 being adjusted, 5 frozen, 6 taken back.
             * @enum {integer}
             */
            quota_status?: 0 | 3 | 4 | 5 | 6;
            balance?: components["schemas"]["QuotaAmount"];
            measure_id?: components["schemas"]["MeasureId"];
            currency?: components["schemas"]["Currency"];
            effective_time?: components["schemas"]["Instant"];
            expire_time?: components["schemas"]["Instant"];
            limit_infos?: components["schemas"]["QuotaLimit"][];
            /** @description The reseller that has it. */
            indirect_partner_id?: string;
            /** @description Account name of the reseller. */
            indirect_partner_account_name?: string;
            /** @description Name of the reseller. */
            indirect_partner_name?: string;
            /** @description The distributor's quota that it was cut from. */
            parent_quota_id?: string;
        };
        IssuedCouponQuotas: {
            /**
             * Format: int32
             * @description How many quotas fit, on all pages together.
             */
            total_count?: number;
            quotas?: components["schemas"]["IssuedCouponQuota"][];
        };
        IssuedCoupons: {
            /**
             * Format: int32
             * @description How many coupons fit, on all pages together.
             */
            total_count?: number;
            user_coupons?: components["schemas"]["IssuedCoupon"][];
        };
        /**
         * Format: int32
         * @description How many records to give at most.
         * @default 10
         * @example 10
         */
        Limit: number;
        /**
         * Format: decimal
         * @description An amount in the currency of the site, eight decimals.
         */
        LineAmount: number;
        /**
         * Format: int32
         * @description The unit of the amounts: 1, the currency itself.
         * @example 1
         * @enum {integer}
         */
        MeasureId: 1;
        /**
         * Format: int32
         * @description Kind of measure, such as 1 currency, 2 duration, 3 traffic, 7 capacity, 10 period, 12 count, 16 bandwidth.
         */
        MeasureType: number;
        MeasureUnits: {
            measure_units?: {
                /**
                 * Format: int32
                 * @description Id of the unit.
                 */
                measure_id?: number;
                /** @description Its name. */
                measure_name?: string;
                /** @description Its sign. */
                abbreviation?: string;
                measure_type?: components["schemas"]["MeasureType"];
            }[];
        };
        /**
         * @description In CNY, above 0, two decimals at most.
         * @example 100.00
         */
        MemberAmount: string;
        MemberCodeOrder: {
            mobile_phone: components["schemas"]["MemberPhone"];
            /**
             * Format: int32
             * @description For how many minutes the code is good. Absent and null mean 10; more than 60 means 5.
             * @default 10
             * @example 10
             */
            timeout?: number | null;
            /**
             * @description Language of the message. Absent and null mean Chinese; "" is refused.
             * @example zh-cn
             * @enum {string|null}
             */
            language?: "zh-cn" | "en-us" | null;
            /** @description What the message names; of equal keys the first counts. */
            sm_template_args: {
                /**
                 * @description The account name of the new member.
                 * @enum {string}
                 */
                key: "sub_customer_name";
                /** @description Its value. */
                value: string;
            }[];
        };
        MemberCreation: {
            /**
             * @description The organization unit that the member belongs to, as the list of units gives it.
             * @example 100000000000000002
             */
            party_id: string;
            /**
             * @description Name of the member in the enterprise. Absent, null and "" mean its account name.
             * @example Research
             */
            display_name?: string | null;
            /**
             * Format: int32
             * @description 1, of the same legal entity; there is no other way.
             * @enum {integer}
             */
            sub_customer_association_type: 1;
            /**
             * @description What the master account may see and do. Absent and null mean nothing; not looked at with custody.
             * @example [
             *       "READ_FINANCE_INFO",
             *       "READ_CONSUME_BILL"
             *     ]
             */
            permission_ids?: string[] | null;
            new_sub_customer: components["schemas"]["NewMember"];
            /**
             * Format: int32
             * @description 1 puts the finances of the member into the custody of the master account. Absent and null mean 0.
             * @default 0
             * @enum {integer|null}
             */
            financial_custody?: 0 | 1 | null;
        };
        /**
         * @description A Chinese number without country code, eleven digits that begin with 1.
         * @example 13800000001
         */
        MemberPhone: string;
        /**
         * @description The caller's number of this transfer, by which it is done once. Absent, null and "" let the system make one.
         * @example 5f2b8c1e9d047a36b1c2d3e4f5061728
         */
        MemberTransId: string | null;
        MoneyTransfer: {
            customer_id: components["schemas"]["CustomerId"];
            amount: components["schemas"]["MemberAmount"];
            trans_id?: components["schemas"]["MemberTransId"];
            /**
             * @description The account, of cash or of credit. Absent and null mean cash; "" is refused.
             * @default BALANCE_TYPE_DEBIT
             * @enum {string|null}
             */
            balance_type?: "BALANCE_TYPE_DEBIT" | "BALANCE_TYPE_CREDIT" | null;
            /**
             * Format: date-time
             * @description The end of the credit that is meant, as the list of what can be moved gives it; refused of money without an end. Absent, null and "" mean none.
             */
            expire_time?: string | null;
        };
        MonthlyCost: {
            shared_month?: components["schemas"]["SharedMonth"];
            bill_cycle?: components["schemas"]["SharedMonth"];
            /**
             * Format: int32
             * @description 1 purchase, 2 renewal, 3 change, 4 unsubscription, 5 use, 8 automatic renewal, 9 compensation, 14 support plan, 16 deduction, 18 monthly payment, 20 refund of a change, 23 savings plan, 24 conversion to pay-per-use, 25 make-up of what was cut behind the cents, 103 yearly payment.
             * @enum {integer}
             */
            bill_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
            /** @description The customer. */
            customer_id?: string;
            /** @description Code of the region. */
            region_code?: string;
            /** @description Name of the region. */
            region_name?: string;
            /** @description Code of the service. */
            service_type_code?: string;
            /** @description Code of the resource type. */
            resource_type_code?: string;
            /** @description Name of the service. */
            service_type_name?: string;
            /** @description Name of the resource type. */
            resource_type_name?: string;
            /** @description When the term, or the use, began, in UTC. */
            effective_time?: string;
            /** @description When the term, or the use, ends, in UTC. */
            expire_time?: string;
            /** @description The resource. */
            resource_id?: string;
            /** @description Its name. */
            resource_name?: string;
            /** @description Its tag; absent, there are no tags. */
            resource_tag?: string;
            /** @description What the product is. */
            product_spec_desc?: string;
            /** @description The enterprise project; 0 is the default one. */
            enterprise_project_id?: string;
            /** @description Its name. */
            enterprise_project_name?: string;
            /**
             * Format: int32
             * @description 1 yearly/monthly, 3 pay-per-use, 10 reserved instances, 11 savings plans.
             * @enum {integer}
             */
            charging_mode?: 1 | 3 | 10 | 11;
            /** @description The order; absent for use. */
            order_id?: string;
            /**
             * Format: int32
             * @description 19 year, 20 month, 24 day, 25 hour, 5 once.
             * @enum {integer}
             */
            period_type?: 19 | 20 | 24 | 25 | 5;
            /** @description What was metered; absent for what is paid for a term. */
            usage_type?: string;
            /**
             * Format: decimal
             * @description How much was used.
             */
            usage?: number;
            /**
             * Format: int32
             * @description The unit of the use.
             */
            usage_measure_id?: number;
            /**
             * Format: decimal
             * @description The part that packages paid for.
             */
            free_resource_usage?: number;
            /**
             * Format: int32
             * @description The unit of that part.
             */
            free_resource_measure_id?: number;
            /**
             * Format: decimal
             * @description The part that reserved instances paid for; absent.
             */
            ri_usage?: number;
            /**
             * Format: int32
             * @description The unit of that part; absent.
             */
            ri_usage_measure_id?: number;
            /**
             * Format: decimal
             * @description What was paid in all; the months before, this one and those after add up to it.
             */
            consume_amount?: number;
            past_months_amortized_amount?: components["schemas"]["ShareAmount"];
            current_month_amortized_amount?: components["schemas"]["ShareAmount"];
            future_months_amortized_amount?: components["schemas"]["ShareAmount"];
            amortized_cash_amount?: components["schemas"]["ShareAmount"];
            amortized_credit_amount?: components["schemas"]["ShareAmount"];
            amortized_coupon_amount?: components["schemas"]["ShareAmount"];
            amortized_flexipurchase_coupon_amount?: components["schemas"]["ShareAmount"];
            amortized_stored_value_card_amount?: components["schemas"]["ShareAmount"];
            amortized_bonus_amount?: components["schemas"]["ShareAmount"];
            /** @description Service of a part of it; absent, there are no parts. */
            sub_service_type_code?: string;
            /** @description Name of that service; absent. */
            sub_service_type_name?: string;
            /** @description Resource type of a part of it; absent. */
            sub_resource_type_code?: string;
            /** @description Name of that resource type; absent. */
            sub_resource_type_name?: string;
            /** @description A part of it; absent. */
            sub_resource_id?: string;
            /** @description Name of that part; absent. */
            sub_resource_name?: string;
            /** @description Tags; empty, there are none. */
            effective_tag_pairs?: components["schemas"]["TagPair"][];
            /** @description Cost units; empty, there are none. */
            cost_unit_pairs?: components["schemas"]["CostUnitPair"][];
        };
        MonthlyCosts: {
            /**
             * Format: int32
             * @description How many costs fit, on all pages together.
             */
            total_count?: number;
            currency?: components["schemas"]["Currency"];
            details?: components["schemas"]["MonthlyCost"][];
        };
        MonthlySum: {
            /**
             * Format: int32
             * @description How many sums fit, on all pages together.
             */
            total_count?: number;
            bill_sums?: components["schemas"]["BillSum"][];
            consume_amount?: components["schemas"]["SumAmount"];
            debt_amount?: components["schemas"]["SumAmount"];
            coupon_amount?: components["schemas"]["SumAmount"];
            flexipurchase_coupon_amount?: components["schemas"]["SumAmount"];
            stored_value_card_amount?: components["schemas"]["SumAmount"];
            cash_amount?: components["schemas"]["SumAmount"];
            credit_amount?: components["schemas"]["SumAmount"];
            writeoff_amount?: components["schemas"]["SumAmount"];
            measure_id?: components["schemas"]["MeasureId"];
            currency?: components["schemas"]["Currency"];
        };
        /**
         * Format: decimal
         * @description The amount in CNY, above 0 and with at most two decimals; as a number or its decimal text. The upper bound is ours.
         * @example 500
         */
        MovedAmount: number;
        NewCustomerTag: {
            /** @description Account id of the customer. */
            customer_id?: string;
            /**
             * @description The kind of tag: SMB, small and medium businesses; there is no other.
             * @enum {string}
             */
            customer_tag_type?: "SMB";
            /**
             * @description Y for a new customer, N for one that is new no longer, UNDETERMINED for one that may become a new customer and has bought nothing yet.
             * @enum {string}
             */
            new_customer_tag?: "Y" | "N" | "UNDETERMINED";
            /** @description The first month in which it counts as new, YYYY-MM in UTC+8; not there as long as it has bought nothing. */
            effective_time?: string;
            /** @description The last such month. */
            expire_time?: string;
        };
        NewCustomerTags: {
            new_customer_tags?: components["schemas"]["NewCustomerTag"][];
        };
        NewCustomerTagsQuery: {
            /**
             * @description Only customers with these account ids; ids of others are left out. Absent, null and an empty list mean all.
             * @example [
             *       "2f1c0a9be4d84c5b8a6f0d3e7b915c42"
             *     ]
             */
            customer_ids?: string[] | null;
            offset?: components["schemas"]["Offset"];
            limit?: components["schemas"]["Limit"];
            indirect_partner_id?: components["schemas"]["IndirectPartnerId"];
        };
        NewMember: {
            /**
             * @description Account name: 5 to 32 letters, digits, hyphens and underscores, beginning with a letter, hyphen or underscore, not with op_ or shadow_, and not of digits alone.
             * @example acme-research
             */
            customer_name: string;
            /**
             * @description Phone number of the administrator, a Chinese one without country code. Required unless the number of the master account is used, and not looked at then.
             * @example 13800000001
             */
            mobile_phone?: string | null;
            /**
             * @description Y uses the phone number of the master account. Absent, null and "" mean N.
             * @default N
             * @enum {string|null}
             */
            use_pri_mobile_phone?: "Y" | "N" | null;
            /**
             * @description Password, 8 to 32 characters of at least two kinds, neither the account name, that name reversed, nor the phone number.
             * @example Correct-7-horses
             */
            password: string;
            /**
             * @description The code sent to `mobile_phone`, six digits; required with a number of its own.
             * @example 104729
             */
            verification_code?: string | null;
        };
        /**
         * Format: int32
         * @description How many records to skip, counted from 0.
         * @default 0
         * @example 0
         */
        Offset: number;
        OnDemandQuery: {
            customer_id: components["schemas"]["CustomerId"];
            /** @description Only resources of this region. */
            region_code?: string | null;
            /** @description Only resources of this service. */
            service_type_code?: string | null;
            /** @description Only these resources. */
            resource_ids?: string[] | null;
            /** @description Only resources that were there at this moment or came later. Absent, null and "" mean no bound. */
            effective_time_begin?: components["schemas"]["Instant"] | "" | null;
            /** @description Only resources that came at this moment or earlier. Absent, null and "" mean no bound. */
            effective_time_end?: components["schemas"]["Instant"] | "" | null;
            offset?: components["schemas"]["Offset"];
            limit?: components["schemas"]["Limit"];
            /**
             * Format: int32
             * @description 1 normal, 2 grace, 3 freezing, 4 changing, 5 closing, 6 closed.
             * @enum {integer|null}
             */
            status?: 1 | 2 | 3 | 4 | 5 | 6 | null;
            indirect_partner_id?: components["schemas"]["IndirectPartnerId"];
        };
        OnDemandResource: {
            /** @description The customer. */
            customer_id?: string;
            /** @description Code of the region. */
            region_code?: string;
            /** @description Code of the zone. */
            availability_zone_code?: string;
            /** @description Code of the service. */
            service_type_code?: string;
            /** @description Code of the resource type. */
            resource_type_code?: string;
            /** @description Name of the service. */
            service_type_name?: string;
            /** @description Name of the resource type. */
            resource_type_name?: string;
            /** @description Id of the resource. */
            resource_id?: string;
            /** @description Its name. */
            resource_name?: string;
            effective_time?: components["schemas"]["Instant"];
            expire_time?: components["schemas"]["Instant"];
            status?: components["schemas"]["OnDemandStatus"];
            /** @description The spec. */
            resource_spec_code?: string;
            /** @description The size as a JSON text, specSize. */
            resource_info?: string;
            /** @description What the product is. */
            product_spec_desc?: string;
        };
        OnDemandResources: {
            resources?: components["schemas"]["OnDemandResource"][];
            /**
             * Format: int32
             * @description How many resources fit, on all pages together.
             */
            total_count?: number;
        };
        /**
         * Format: int32
         * @description 1 normal, 2 grace, 3 freezing, 4 changing, 5 closing, 6 closed.
         * @enum {integer}
         */
        OnDemandStatus: 1 | 2 | 3 | 4 | 5 | 6;
        Order: {
            /** @description Id of the order. */
            order_id?: string;
            /** @description The customer that ordered. */
            customer_id?: string;
            /** @description Code of the service of the primary item. */
            service_type_code?: string;
            /** @description Name of that service. */
            service_type_name?: string;
            /**
             * Format: int32
             * @description Where the order comes from: 1 customer, 2 agent, 3 contract, 4 distributor, 6 make-up, 7 compensation, 8 system.
             * @enum {integer}
             */
            source_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
            /**
             * Format: int32
             * @description 1 pending approval, 2 pending refund, 3 processing, 4 cancelled, 5 completed, 6 pending payment, 9 to be confirmed, 10 to 13 hardware on its way.
             * @enum {integer}
             */
            status?: 1 | 2 | 3 | 4 | 5 | 6 | 9 | 10 | 11 | 12 | 13;
            /**
             * Format: int32
             * @description 1 subscription, 2 renewal, 3 change, 4 unsubscription, 10 to pay-per-use, 11 to yearly/monthly, 13 trial, 14 to commercial, 15 fee adjustment.
             * @enum {integer}
             */
            order_type?: 1 | 2 | 3 | 4 | 10 | 11 | 13 | 14 | 15;
            amount_after_discount?: components["schemas"]["OrderAmount"];
            official_amount?: components["schemas"]["OrderAmount"];
            measure_id?: components["schemas"]["MeasureId"];
            create_time?: components["schemas"]["Instant"];
            /** @description When the order was paid, in UTC; null until then. */
            payment_time?: string | null;
            /** @description Currency of the amounts. */
            currency?: string;
            /** @description The contract that the order belongs to; null without one. */
            contract_id?: string | null;
            amount_info?: components["schemas"]["AmountInfo"];
            enterprise_projects?: components["schemas"]["OrderProject"][];
            /** @description Orders of a combined transaction; empty for all others. */
            sub_order_infos?: components["schemas"]["SubOrder"][];
            agent_pay_info?: {
                /** @description Who pays for the customer. */
                paying_agent_id?: string;
                /** @description Whether somebody does. */
                is_agent_pay?: boolean;
            };
        };
        /**
         * Format: double
         * @description An amount in the currency of the site, two decimals.
         */
        OrderAmount: number;
        OrderCoupon: {
            /** @description Id of the coupon. */
            coupon_id?: string;
            /** @description Its code. */
            coupon_code?: string;
            /**
             * Format: int32
             * @description 1 not activated, 2 available.
             * @enum {integer}
             */
            status?: 1 | 2;
            /**
             * Format: int32
             * @description 1 cash, 2 discount, 3 product, 4 flexi-purchase; a payment names a cash coupon 301.
             * @enum {integer}
             */
            coupon_type?: 1 | 2 | 3 | 4;
            measure_id?: components["schemas"]["MeasureId"];
            face_value?: components["schemas"]["CouponAmount"];
            effective_time?: components["schemas"]["Instant"];
            expire_time?: components["schemas"]["Instant"];
            /** @description Name of the coupon. */
            plan_name?: string;
            /** @description What it is for. */
            plan_desc?: string;
            use_limits?: components["schemas"]["UseLimit"][];
            active_time?: components["schemas"]["Instant"];
            last_used_time?: components["schemas"]["Instant"];
            create_time?: components["schemas"]["Instant"];
            coupon_version?: components["schemas"]["CouponVersion"];
            balance?: components["schemas"]["CouponAmount"];
            /** @description The order that holds it. */
            used_by_order_id?: string;
            /** @description What it can be used for. */
            coupon_usage?: string;
            /**
             * Format: int32
             * @description 0 for the platform itself.
             * @enum {integer}
             */
            coupon_group?: 0 | 1 | 2 | 3;
        };
        OrderCoupons: {
            /**
             * Format: int32
             * @description How many coupons there are.
             */
            count?: number;
            user_coupons?: components["schemas"]["OrderCoupon"][];
            /** @description How many coupons of a kind an order takes. */
            coupon_max_use_quantity?: {
                /**
                 * Format: int32
                 * @description 1 cash.
                 * @enum {integer}
                 */
                coupon_type?: 1 | 2 | 3 | 4;
                /**
                 * Format: int32
                 * @description 0 for the platform itself.
                 * @enum {integer}
                 */
                coupon_group?: 0 | 1 | 2 | 3;
                /**
                 * Format: int32
                 * @description How many.
                 */
                use_quantity_value?: number;
            }[];
        };
        OrderDetail: {
            /** @description Id of the order. */
            order_id?: string;
            /** @description The customer that ordered. */
            customer_id?: string;
            /** @description Code of the service of the primary item. */
            service_type_code?: string;
            /** @description Name of that service. */
            service_type_name?: string;
            /**
             * Format: int32
             * @description Where the order comes from: 1 customer, 2 agent, 3 contract, 4 distributor, 6 make-up, 7 compensation, 8 system.
             * @enum {integer}
             */
            source_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
            /**
             * Format: int32
             * @description 1 pending approval, 2 pending refund, 3 processing, 4 cancelled, 5 completed, 6 pending payment, 9 to be confirmed, 10 to 13 hardware on its way.
             * @enum {integer}
             */
            status?: 1 | 2 | 3 | 4 | 5 | 6 | 9 | 10 | 11 | 12 | 13;
            /**
             * Format: int32
             * @description 1 subscription, 2 renewal, 3 change, 4 unsubscription, 10 to pay-per-use, 11 to yearly/monthly, 13 trial, 14 to commercial, 15 fee adjustment.
             * @enum {integer}
             */
            order_type?: 1 | 2 | 3 | 4 | 10 | 11 | 13 | 14 | 15;
            amount_after_discount?: components["schemas"]["OrderAmount"];
            official_amount?: components["schemas"]["OrderAmount"];
            measure_id?: components["schemas"]["MeasureId"];
            create_time?: components["schemas"]["Instant"];
            /** @description When the order was paid, in UTC; null until then. */
            payment_time?: string | null;
            /** @description Currency of the amounts. */
            currency?: string;
            /** @description The contract that the order belongs to; null without one. */
            contract_id?: string | null;
            amount_info?: components["schemas"]["AmountInfo"];
            /** @description Who created the order. */
            user_name?: string;
            /** @description Until when an unpaid order can be paid, in UTC. */
            pending_payment_end_time?: string | null;
            /** @description Orders of a combined transaction; empty for all others. */
            sub_order_infos?: components["schemas"]["SubOrderDetail"][];
        };
        OrderDetails: {
            /**
             * Format: int32
             * @description How many line items the order has.
             */
            total_count?: number;
            order_info?: components["schemas"]["OrderDetail"];
            order_line_items?: components["schemas"]["OrderLineItem"][];
        };
        OrderDiscounts: {
            discounts?: {
                /** @description Id of the discount. */
                discount_id: string;
                /** @description What is left of the price, as a ratio. */
                discount_value: string;
                /**
                 * Format: int32
                 * @description 0 promotion, 1 contract, 2 commercial, 3 granted by the partner, 609 adjusted price of the order.
                 * @enum {integer}
                 */
                discount_type: 0 | 1 | 2 | 3 | 609;
                orders: components["schemas"]["DiscountedOrder"][];
            }[];
        };
        OrderLineItem: {
            /** @description Id of the product. */
            product_id?: string;
            /** @description What the product is. */
            product_spec_desc?: string;
            /** @description Category of the product. */
            category_code?: string;
            /** @description Code of the service that owns the product. */
            product_owner_service?: string;
            /** @description Resource of the offer. */
            commercial_resource?: string;
            /** @description Id of the line item. */
            order_line_item_id?: string;
            /** @description Code of the service. */
            service_type_code?: string;
            /** @description Name of the service. */
            service_type_name?: string;
            /**
             * Format: int32
             * @description 0 day, 1 week, 2 month, 3 year, 4 hour, 5 one-off, 6 and 7 reserved.
             * @enum {integer}
             */
            period_type?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
            /**
             * Format: int32
             * @description How many periods; null for an unsubscription.
             */
            period_num?: number | null;
            /** @description When the term begins, in UTC; null until the resources are up. */
            effective_time?: string | null;
            /** @description When the term ends, in UTC; null until the resources are up. */
            expire_time?: string | null;
            /**
             * Format: int32
             * @description How many of it.
             */
            subscription_num?: number;
            amount_after_discount?: components["schemas"]["OrderAmount"];
            official_amount?: components["schemas"]["OrderAmount"];
            amount_info?: components["schemas"]["AmountInfo"];
            /** @description Currency of the amounts. */
            currency?: string;
            base_product_info?: components["schemas"]["ProductObject"];
            /** @description The order. */
            order_id?: string;
        };
        OrderProject: {
            /** @description Id of the enterprise project. */
            id?: string;
            /** @description Its name. */
            name?: string;
        };
        Ordered: {
            order_ids?: string[];
            fail_resource_infos?: components["schemas"]["FailedResource"][];
        };
        Orders: {
            /**
             * Format: int32
             * @description How many orders fit, on all pages together.
             */
            total_count?: number;
            order_infos?: components["schemas"]["Order"][];
        };
        Organization: {
            /** @description Id of the place of the unit in the tree. */
            relation_id?: string;
            /** @description Id of the unit. */
            id?: string;
            /** @description Its name. */
            name?: string;
            /** @description The units below it, where all were asked for and there are any. */
            child_nodes?: components["schemas"]["Organization"][];
        };
        Organizations: {
            /** @description Id of the root; only where the request names no unit. */
            root_id?: string;
            /** @description Name of the root, which may be empty; only where the request names no unit. */
            root_name?: string;
            child_nodes?: components["schemas"]["Organization"][];
        };
        Package: {
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
             * @enum {integer}
             */
            enterprise_project_scope?: 0 | 1;
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
             * @enum {integer}
             */
            source_type?: 0 | 1;
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
                amount?: components["schemas"]["PlainAmount"];
                original_amount?: components["schemas"]["PlainAmount"];
                /**
                 * Format: int32
                 * @description The unit of the quantity.
                 */
                measure_id?: number;
            }[];
        };
        Packages: {
            free_resource_packages?: components["schemas"]["Package"][];
            /**
             * Format: int32
             * @description How many packages fit, on all pages together.
             */
            total_count?: number;
        };
        PackagesQuery: {
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
            offset?: components["schemas"]["Offset"];
            limit?: components["schemas"]["Limit"];
            /** @description Only packages of these services, in any case of letters. */
            service_type_code_list?: string[] | null;
        };
        /**
         * Format: int32
         * @description How often a part is paid: 2 monthly, 3 yearly.
         * @enum {integer}
         */
        PartPeriod: 2 | 3;
        /** @description What is paid in each period of a purchase that is paid in parts. */
        PartPrice: string;
        PartnerAccountChanges: {
            total_count?: components["schemas"]["ChangeTotal"];
            currency?: components["schemas"]["Currency"];
            records?: {
                account_change_id?: components["schemas"]["ChangeId"];
                trade_detail_type?: components["schemas"]["TradeDetailType"];
                trade_time?: components["schemas"]["Instant"];
                trade_id?: components["schemas"]["TradeId"];
                change_amount?: components["schemas"]["ChangeAmount"];
                balance_after_change?: components["schemas"]["BalanceAfterChange"];
                /**
                 * @description "1" income, "2" expense.
                 * @enum {string}
                 */
                type?: "1" | "2";
                /** @description The customer or reseller; only where money went to one or came back from it. */
                customer_id?: string;
                /** @description Account name of that customer or reseller. */
                account_name?: string;
            }[];
        };
        PartnerBalance: {
            /** @description Id of the account. */
            account_id: string;
            /**
             * Format: int32
             * @description 1 cash that was paid in, 2 credit, 8 what may be allocated: cash that is not designated. 5 bonus and 7 deposit belong to a trade mode that has ended.
             * @enum {integer}
             */
            account_type: 1 | 2 | 5 | 7 | 8;
            /**
             * Format: double
             * @description What the account has, in CNY, two decimals, cut.
             */
            amount: number;
            currency: components["schemas"]["Currency"];
            /**
             * Format: double
             * @description The part of the cash that may only be spent on designated things; only in account 1.
             */
            designated_amount?: number;
            /**
             * Format: double
             * @description What the platform lets the partner spend before it pays; only in account 2.
             */
            credit_amount?: number;
            measure_id: components["schemas"]["MeasureId"];
            /** @description A remark; the sandbox has none. */
            memo?: string;
        };
        PartnerBalances: {
            account_balances?: components["schemas"]["PartnerBalance"][];
        };
        Payment: {
            /** @description The order. */
            order_id: string;
            /**
             * @description Whether coupons are used.
             * @enum {string}
             */
            use_coupon: "YES" | "NO";
            /**
             * @description Whether a discount is used.
             * @enum {string}
             */
            use_discount: "YES" | "NO";
            /** @description The coupons, at most 3, each once. */
            coupon_infos?: components["schemas"]["CouponChoice"][];
            /** @description The discount, at most one. */
            discount_infos?: components["schemas"]["DiscountChoice"][];
        };
        PeriodInquiry: {
            project_id: components["schemas"]["ProjectId"];
            /** @description The rows, 1 to 100. */
            product_infos: components["schemas"]["PeriodProduct"][];
        };
        PeriodPrices: {
            official_website_rating_result?: {
                official_website_amount?: components["schemas"]["Price"];
                measure_id?: components["schemas"]["MeasureId"];
                installment_official_website_amount?: components["schemas"]["PartPrice"];
                installment_period_type?: components["schemas"]["PartPeriod"];
                product_rating_results?: {
                    /** @description The caller's name for the row. */
                    id?: string;
                    /** @description Id of the product. */
                    product_id?: string;
                    official_website_amount?: components["schemas"]["Price"];
                    measure_id?: components["schemas"]["MeasureId"];
                    installment_official_website_amount?: components["schemas"]["PartPrice"];
                    installment_period_type?: components["schemas"]["PartPeriod"];
                }[];
            };
            /** @description One offer for each discount, the best first; empty when the customer has none. */
            optional_discount_rating_results?: {
                discount_id?: components["schemas"]["DiscountId"];
                amount?: components["schemas"]["Price"];
                official_website_amount?: components["schemas"]["Price"];
                discount_amount?: components["schemas"]["Price"];
                measure_id?: components["schemas"]["MeasureId"];
                installment_official_website_amount?: components["schemas"]["PartPrice"];
                installment_official_discount_amount?: components["schemas"]["PartPrice"];
                installment_amount?: components["schemas"]["PartPrice"];
                installment_period_type?: components["schemas"]["PartPeriod"];
                discount_type?: components["schemas"]["DiscountType"];
                /** @description Name of the discount. */
                discount_name?: string;
                /**
                 * Format: int32
                 * @description 1 for the offer that saves most, else 0.
                 * @enum {integer}
                 */
                best_offer?: 0 | 1;
                product_rating_results?: {
                    /** @description The caller's name for the row. */
                    id?: string;
                    /** @description Id of the product. */
                    product_id?: string;
                    amount?: components["schemas"]["Price"];
                    official_website_amount?: components["schemas"]["Price"];
                    discount_amount?: components["schemas"]["Price"];
                    measure_id?: components["schemas"]["MeasureId"];
                    installment_official_website_amount?: components["schemas"]["PartPrice"];
                    installment_official_discount_amount?: components["schemas"]["PartPrice"];
                    installment_amount?: components["schemas"]["PartPrice"];
                    installment_period_type?: components["schemas"]["PartPeriod"];
                }[];
            }[];
            currency?: components["schemas"]["Currency"];
        };
        PeriodProduct: {
            /**
             * @description The caller's name for this row, unique in the request; it comes back in the answer.
             * @example 1
             */
            id: string;
            /** @description Code of the service. */
            cloud_service_type: string;
            /** @description Code of the resource type. */
            resource_type: string;
            /**
             * @description The spec, letters, digits, underscores, hyphens and dots.
             * @example s6.large.2.linux
             */
            resource_spec: string;
            /** @description Code of the region. */
            region: string;
            /** @description Code of the zone, in any case. Absent, null and "" mean any. */
            available_zone?: string | null;
            /**
             * Format: int32
             * @description The size, required for what is sold by size, such as disks and bandwidth.
             */
            resource_size?: number | null;
            /**
             * Format: int32
             * @description The unit of the size: 15 Mbps, 17 GB, 14 pieces.
             * @enum {integer|null}
             */
            size_measure_id?: 14 | 15 | 17 | null;
            /**
             * Format: int32
             * @description The period: 2 month, 3 year; 0 day and 4 hour are in the contract, but nothing is sold by them.
             * @enum {integer}
             */
            period_type: 0 | 2 | 3 | 4;
            /**
             * Format: int32
             * @description How many periods.
             */
            period_num: number;
            /**
             * Format: int32
             * @description How many of it.
             */
            subscription_num: number;
            /**
             * @description How it is paid in parts: HALF_PAY half of it first, ZERO_PAY nothing first, NA not in parts. Absent and null mean NA.
             * @default NA
             * @enum {string|null}
             */
            fee_installment_mode?: "HALF_PAY" | "ZERO_PAY" | "NA" | null;
        };
        /** @description Code of the place. */
        PlaceCode: string;
        /**
         * Format: int32
         * @description How many places there are, on all pages together.
         */
        PlaceCount: number;
        /** @description Its name, in Chinese. */
        PlaceName: string;
        /** @description A quantity in plain digits. */
        PlainAmount: string;
        /**
         * @description A month, YYYY-MM.
         * @example 2026-05
         */
        PolicyMonth: string;
        /**
         * Format: double
         * @description An amount in the currency of the site.
         */
        Price: number;
        ProductObject: {
            /** @description Id of the product. */
            product_id?: string;
            /** @description What the product is. */
            product_spec_desc?: string;
            /** @description Category of the product. */
            category_code?: string;
            /** @description Code of the service that owns the product. */
            product_owner_service?: string;
            /** @description Resource of the offer. */
            commercial_resource?: string;
        };
        /** @description A project of the customer whose prices are asked for. */
        ProjectId: string;
        Provinces: {
            count?: components["schemas"]["PlaceCount"];
            provinces?: {
                code: components["schemas"]["PlaceCode"];
                name: components["schemas"]["PlaceName"];
            }[];
        };
        QrCode: {
            /** @description The address that the QR code is made of. Nothing of the sandbox answers there; the control API scans it. */
            qr_code_url?: string;
        };
        /**
         * Format: decimal
         * @description An amount in CNY, two decimals.
         */
        QuotaAmount: number;
        /** @description What coupons of a quota may be used for. */
        QuotaLimit: {
            /** @description What is limited: serviceType, productId or subscribeType. */
            limit_key?: string;
            limit_values?: {
                /** @description A code of a service, an id of a product, or new, renew or change for orders. */
                value1?: string;
                /** @description The end of a range; no limit here has one. */
                value2?: string;
            }[];
        };
        /**
         * Format: int32
         * @description 0 a quota of cash coupons, 1 of flexi-purchase coupons.
         * @enum {integer}
         */
        QuotaType: 0 | 1;
        RealNameStatus: {
            /**
             * Format: int32
             * @description -1 none, 0 under review, 1 rejected, 2 passed.
             * @enum {integer}
             */
            verified_status?: -1 | 0 | 1 | 2;
            /**
             * Format: int32
             * @description 0 as a person, 1 as a company; not there without an application.
             * @enum {integer}
             */
            verified_type?: 0 | 1;
        };
        Refund: {
            /** @description Id of the row. */
            id: string;
            /**
             * Format: decimal
             * @description An amount in the currency of the site, two decimals: below zero what had been paid, above zero what is kept of it.
             */
            amount: number;
            /**
             * @description The unit of the amount: 1, the currency itself.
             * @enum {string}
             */
            measure_id: "1";
            /** @description The customer. */
            customer_id: string;
            /** @description Code of the resource type. */
            resource_type_code: string;
            /** @description Code of the service. */
            service_type_code: string;
            /** @description Name of the resource type. */
            resource_type_name?: string;
            /** @description Name of the service. */
            service_type_name?: string;
            /** @description Code of the region. */
            region_code: string;
            /** @description The order that the term was paid with. */
            base_order_id?: string;
        };
        Refunds: {
            /**
             * Format: int32
             * @description How many rows there are.
             */
            total_count?: number;
            refund_infos?: components["schemas"]["Refund"][];
        };
        /** @description Why a request was not served. */
        Refusal: {
            /**
             * @description `CBC.xxxx` from the business layer, `APIGW.xxxx` from the gateway in front of it.
             * @example CBC.0100
             */
            error_code: string;
            /**
             * @description The reason in words; a fault of a parameter names the parameter.
             * @example Parameter error: customer_id is required
             */
            error_msg: string;
            /** @description The gateway's name for this request; only in the gateway's own refusals. */
            request_id?: string;
        };
        Registered: {
            /** @description Account id of the customer. */
            domain_id?: string;
            /** @description Login name of the customer. */
            domain_name?: string;
        };
        Registration: {
            /**
             * @description Login name: 5 to 32 letters, digits, hyphens and underscores, beginning with a letter, hyphen or underscore, not with op_ or shadow_, and not of digits alone. Absent, null and "" draw a name of 32 characters.
             * @example acme-hosting
             */
            domain_name?: string | null;
            /**
             * @description Mobile number of the customer, a Chinese one without the code of the country. Absent and null mean none; "" is kept as "".
             * @example 13900000001
             */
            mobile_phone?: string | null;
            /**
             * @description The code sent to the address, six digits; required with one. null means absent, "" is refused.
             * @example 104729
             */
            verification_code?: string | null;
            /**
             * @description Id of the user on the partner's platform; one user has one account.
             * @example user-0042
             */
            xaccount_id: string;
            /**
             * @description Platform id of the partner.
             * @example sandbox_partner_IDP
             */
            xaccount_type: string;
            /**
             * @description Password, 8 to 32 characters of at least two kinds, neither the login name, that name reversed, nor the e-mail address. Absent and null mean none: the customer comes in by single sign-on only. "" is refused.
             * @example Correct-7-horses
             */
            password?: string | null;
            /**
             * @description Whether the customer gets no advertisements. Absent, null and "" mean "false".
             * @default false
             * @enum {string|null}
             */
            is_close_market_ms?: "true" | "false" | null;
            /**
             * @deprecated
             * @description "1" registers a customer of the referral model; anything else one of the agency model. It is being retired.
             * @example 1
             */
            cooperation_type?: string | null;
            indirect_partner_id?: components["schemas"]["IndirectPartnerId"];
            /**
             * @description Whether the answer waits until the customer is associated. Absent, null and "" mean false.
             * @default false
             */
            include_association_result?: boolean | null;
        };
        RegistrationFailed: {
            /** @description Why the request was not served. */
            error_code: string;
            /** @description The reason in words. */
            error_msg: string;
            /** @description Account id of the customer, with CBC.99000050. */
            domain_id?: string;
            /** @description Login name of the customer, with CBC.99000050. */
            domain_name?: string;
        };
        RenewConfig: {
            /**
             * @description DEDUCTION_DATE for the first try of automatic renewals, EXPIRE_DATE for the day on which terms end.
             * @enum {string}
             */
            config_name: "DEDUCTION_DATE" | "EXPIRE_DATE";
            /**
             * @description 2 to 7 days before the end, or a day of the month, 1 to 28 or -1 for the last.
             * @enum {string}
             */
            config_value: "-1" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25" | "26" | "27" | "28";
        };
        RenewConfigAnswer: {
            /** @description CBC.0000, success. */
            error_code?: string;
            /** @description Success in words. */
            error_msg?: string;
        };
        RenewRateQuery: {
            resource_ids: components["schemas"]["ResourceIds"];
            /**
             * Format: int32
             * @description 2 month, 3 year.
             * @enum {integer}
             */
            period_type: 2 | 3;
            /**
             * Format: int32
             * @description How many periods, 1 to 11 months or 1 to 3 years.
             */
            period_num: number;
            /**
             * @description Whether attached resources have rows of their own; without it, their prices are in the row of the primary one.
             * @default false
             */
            include_relative_resources?: boolean | null;
        };
        RenewRates: {
            /**
             * @description Currency of the amounts, that of the site.
             * @enum {string}
             */
            currency?: "CNY" | "USD";
            /** @description What each resource costs with the best discount. */
            renew_inquiry_results?: {
                /** @description The resource. */
                resource_id?: string;
                amount?: components["schemas"]["RenewalAmount"];
            }[];
            official_website_rating_result?: {
                official_website_amount?: components["schemas"]["RenewalAmount"];
                installment_official_website_amount?: components["schemas"]["InstallmentAmount"];
                installment_period_type?: components["schemas"]["InstallmentPeriod"];
            };
            optional_discount_rating_results?: {
                /** @description Id of the discount. */
                discount_id?: string;
                amount?: components["schemas"]["RenewalAmount"];
                official_website_amount?: components["schemas"]["RenewalAmount"];
                discount_amount?: components["schemas"]["RenewalAmount"];
                /**
                 * Format: int32
                 * @description 605 commercial, 606 granted, 607 set by the partner.
                 * @enum {integer}
                 */
                discount_type?: 605 | 606 | 607;
                /** @description Name of the discount. */
                discount_name?: string;
                /**
                 * Format: int32
                 * @description 1 for the discount that saves most, else 0.
                 * @default 0
                 * @enum {integer}
                 */
                best_offer?: 0 | 1;
                installment_official_website_amount?: components["schemas"]["InstallmentAmount"];
                installment_official_discount_amount?: components["schemas"]["InstallmentAmount"];
                installment_amount?: components["schemas"]["InstallmentAmount"];
                installment_period_type?: components["schemas"]["InstallmentPeriod"];
            }[];
            fail_resource_infos?: components["schemas"]["FailedResource"][];
        };
        Renewal: {
            resource_ids: components["schemas"]["ResourceIds"];
            /**
             * Format: int32
             * @description 2 month, 3 year.
             * @enum {integer}
             */
            period_type: 2 | 3;
            /**
             * Format: int32
             * @description How many periods, 1 to 11 months or 1 to 3 years.
             */
            period_num: number;
            /**
             * Format: int32
             * @description 1 pays the orders at once; 0, or absent, lets them wait for their payment.
             * @default 0
             * @enum {integer|null}
             */
            is_auto_pay?: 0 | 1 | null;
        };
        /** @description An amount in the currency of the site, two decimals. */
        RenewalAmount: string;
        ResellerAllocation: {
            /**
             * @description Account id of one of the distributor's resellers.
             * @example 7c3d1e9a5b024f6c9d8e0f1a2b3c4d5e
             */
            indirect_partner_id: string;
            amount: components["schemas"]["MovedAmount"];
        };
        Resellers: {
            /**
             * Format: int32
             * @description How many resellers fit, on all pages together.
             */
            count?: number;
            indirect_partners?: {
                /** @description Account id of the reseller. */
                indirect_partner_id?: string;
                /** @description Its phone number. */
                mobile_phone?: string;
                /** @description Its e-mail address. */
                email?: string;
                /** @description Its account name. */
                account_name?: string;
                /** @description Name of the company. */
                name?: string;
                associated_on?: components["schemas"]["Instant"];
                /** @description Id of the manager at the distributor. */
                account_manager_id?: string;
                /** @description Name of that manager. */
                account_manager_name?: string;
            }[];
        };
        ResellersQuery: {
            /**
             * @description Only the reseller with this account name. Absent, null and "" mean all.
             * @example demo-reseller-01
             */
            account_name?: string | null;
            /** @description Only resellers associated at this moment or later. Absent, null and "" mean no bound. */
            associated_on_begin?: components["schemas"]["Instant"] | "" | null;
            /** @description Only resellers associated at this moment or earlier. Absent, null and "" mean no bound. */
            associated_on_end?: components["schemas"]["Instant"] | "" | null;
            offset?: components["schemas"]["Offset"];
            limit?: components["schemas"]["Limit"];
            /**
             * @description Only the reseller with this account id. Absent, null and "" mean all.
             * @example 7c3d1e9a5b024f6c9d8e0f1a2b3c4d5e
             */
            indirect_partner_id?: string | null;
        };
        Resource: {
            /** @description Internal id of the subscription. */
            id?: string;
            /** @description Id of the resource. */
            resource_id?: string;
            /** @description Its name. */
            resource_name?: string;
            /** @description Code of the region. */
            region_code?: string;
            /** @description Code of the service. */
            service_type_code?: string;
            /** @description Code of the resource type. */
            resource_type_code?: string;
            /** @description Name of the resource type. */
            resource_type_name?: string;
            /** @description Name of the service. */
            service_type_name?: string;
            /** @description The spec. */
            resource_spec_code?: string;
            /** @description The project that it is in. */
            project_id?: string;
            /** @description Id of the product. */
            product_id?: string;
            /** @description The resource that it is attached to; itself for a primary one. */
            parent_resource_id?: string;
            /**
             * Format: int32
             * @description 1 for a primary resource, else 0.
             * @enum {integer}
             */
            is_main_resource?: 0 | 1;
            /**
             * Format: int32
             * @description 2 in use, 3 closed, 4 frozen in retention, 5 expired in grace.
             * @enum {integer}
             */
            status?: 2 | 3 | 4 | 5;
            effective_time?: components["schemas"]["Instant"];
            expire_time?: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description What comes at the end of the term: 0 grace, 1 pay-per-use, 2 deletion, 3 automatic renewal, 4 freeze, 5 deletion after retention.
             * @enum {integer}
             */
            expire_policy?: 0 | 1 | 2 | 3 | 4 | 5;
            /** @description What the product is. */
            product_spec_desc?: string;
            /**
             * Format: double
             * @description The size.
             */
            spec_size?: number;
            /**
             * Format: int32
             * @description The unit of the size.
             */
            spec_size_measure_id?: number;
            update_time?: components["schemas"]["Instant"];
            enterprise_project?: components["schemas"]["ResourceProject"];
        };
        /** @description Primary resources, 1 to 10. */
        ResourceIds: string[];
        ResourceProject: {
            /** @description Id of the enterprise project. */
            id?: string;
            /** @description Its name. */
            name?: string;
        };
        ResourceRecord: {
            /** @description The month, in UTC+8. */
            cycle?: string;
            /** @description The day, in UTC+8. */
            bill_date?: string;
            /**
             * Format: int32
             * @description What it is for: 1 purchase, 2 renewal, 3 change, 4 unsubscription, 5 use, 8 automatic renewal, 9 and 16 adjustments, 15 tax.
             * @enum {integer}
             */
            bill_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
            /** @description The customer. */
            customer_id?: string;
            /** @description Code of the region. */
            region?: string;
            /** @description Name of the region. */
            region_name?: string;
            /** @description Code of the service. */
            cloud_service_type?: string;
            /** @description Code of the resource type; the capital is on the wire. */
            resource_Type_code?: string;
            /** @description Name of the service. */
            cloud_service_type_name?: string;
            /** @description Name of the resource type. */
            resource_type_name?: string;
            /** @description The resource. */
            res_instance_id?: string;
            /** @description Its name. */
            resource_name?: string;
            /** @description Its tag. */
            resource_tag?: string;
            /** @description The spec. */
            sku_code?: string;
            /** @description The enterprise project; 0 is the default one. */
            enterprise_project_id?: string;
            /** @description Its name. */
            enterprise_project_name?: string;
            /**
             * Format: int32
             * @description 1 yearly/monthly, 3 pay-per-use, 10 reserved instances, 11 savings plans.
             * @enum {integer}
             */
            charge_mode?: 1 | 3 | 10 | 11;
            consume_amount?: components["schemas"]["LineAmount"];
            cash_amount?: components["schemas"]["LineAmount"];
            credit_amount?: components["schemas"]["LineAmount"];
            coupon_amount?: components["schemas"]["LineAmount"];
            flexipurchase_coupon_amount?: components["schemas"]["LineAmount"];
            stored_card_amount?: components["schemas"]["LineAmount"];
            bonus_amount?: components["schemas"]["LineAmount"];
            debt_amount?: components["schemas"]["LineAmount"];
            adjustment_amount?: components["schemas"]["LineAmount"];
            official_amount?: components["schemas"]["LineAmount"];
            discount_amount?: components["schemas"]["LineAmount"];
            measure_id?: components["schemas"]["MeasureId"];
            /**
             * Format: int32
             * @description 19 year, 20 month, 24 day, 25 hour, 5 once.
             * @enum {integer}
             */
            period_type?: 19 | 20 | 24 | 25 | 5;
            /** @description The primary resource. */
            root_resource_id?: string;
            /** @description The resource that it is attached to. */
            parent_resource_id?: string;
            /** @description The order, or the transaction of use. */
            trade_id?: string;
            /** @description Id of the record. */
            id?: string;
            /** @description What the product is. */
            product_spec_desc?: string;
            /** @description Service of a part of it. */
            sub_service_type_code?: string;
            /** @description Name of that service. */
            sub_service_type_name?: string;
            /** @description Resource type of a part of it. */
            sub_resource_type_code?: string;
            /** @description Name of that resource type. */
            sub_resource_type_name?: string;
            /** @description A part of it. */
            sub_resource_id?: string;
            /** @description Name of that part. */
            sub_resource_name?: string;
            /** @description The order that this one goes back to. */
            pre_order_id?: string;
            az_code_infos?: {
                /** @description Code of a zone. */
                az_code?: string;
            }[];
            /** @description The account that pays. */
            payer_account_id?: string;
            /** @description When the use, or the term, began, in UTC. */
            effective_time?: string;
            /** @description When the use, or the term, ends, in UTC. */
            expire_time?: string;
            /** @description When it was used, in UTC. */
            consume_time?: string;
            /** @description The site that bills. */
            be_id?: string;
            extend_params?: {
                /** @description The resource itself. */
                self_resource_id?: string;
                relation_infos?: {
                    /** @description The related resource. */
                    relative_resource_id?: string;
                    /**
                     * @description How it is related.
                     * @enum {string}
                     */
                    relative_type?: "PARENT" | "ROOT";
                }[];
            };
            /** @description Account of the customer. */
            account_name?: string;
            /**
             * Format: decimal
             * @description How many periods.
             */
            period_num?: number;
            /**
             * @description Whether it was a spot instance: N of what is paid by use, -- where there are none.
             * @enum {string}
             */
            is_spot?: "Y" | "N" | "--";
            /** @description Kinds of the discounts, joined by commas; empty without one. */
            promotion_type?: string;
            /**
             * @description How a reserved instance or savings plan is paid for; not there for anything else.
             * @enum {string}
             */
            payment_type?: "ALL_UPFRONT" | "PARTIAL_UPFRONT" | "NO_UPFRONT";
        };
        ResourceRecords: {
            monthly_records?: components["schemas"]["ResourceRecord"][];
            /**
             * Format: int32
             * @description How many records fit, on all pages together.
             */
            total_count?: number;
            currency?: components["schemas"]["Currency"];
        };
        ResourceRecordsQuery: {
            cycle: components["schemas"]["DetailsCycle"];
            /** @description Only this service. */
            cloud_service_type?: string | null;
            /** @description Only this resource type. */
            resource_type?: string | null;
            /** @description Only this region. */
            region?: string | null;
            /** @description Only this resource. */
            res_instance_id?: string | null;
            /**
             * Format: int32
             * @description 1 yearly/monthly, 3 pay-per-use, 10 reserved instances, 11 savings plans.
             * @enum {integer|null}
             */
            charge_mode?: 1 | 3 | 10 | 11 | null;
            /**
             * Format: int32
             * @description Only records of this type.
             * @enum {integer|null}
             */
            bill_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103 | null;
            /** @description Only this enterprise project; 0 is the default one, which has all. */
            enterprise_project_id?: string | null;
            /** @description Whether records without an amount are given too. */
            include_zero_record?: boolean | null;
            offset?: components["schemas"]["Offset"];
            /**
             * Format: int32
             * @description How many records to give at most.
             * @default 10
             */
            limit?: number;
            /**
             * @description oneself for the account itself, sub_customer for a member, all for both.
             * @default all
             * @enum {string}
             */
            method?: "oneself" | "sub_customer" | "all";
            /** @description The member; required when method is sub_customer, and not looked at otherwise. */
            sub_customer_id?: string | null;
            /**
             * Format: int32
             * @description 1 by month and resource, 2 by day and resource, 3 each record.
             * @default 1
             * @enum {integer}
             */
            statistic_type?: 1 | 2 | 3;
            /**
             * @description BILLCYCLE for the month, DAILY for days of it.
             * @default BILLCYCLE
             * @enum {string}
             */
            query_type?: "BILLCYCLE" | "DAILY";
            bill_cycle_begin?: components["schemas"]["BillDay"];
            bill_cycle_end?: components["schemas"]["BillDay"];
            /** @description The account that pays. */
            payer_account_id?: string | null;
        };
        ResourceTypes: {
            total_count?: components["schemas"]["Total"];
            resource_types?: {
                /** @description Code of the resource type. */
                resource_type_code?: string;
                /** @description Its name. */
                resource_type_name?: string;
                /** @description What it is. */
                resource_type_desc?: string;
                /** @description Code of the service that it belongs to. */
                service_type_code?: string;
            }[];
        };
        Resources: {
            data?: components["schemas"]["Resource"][];
            /**
             * Format: int32
             * @description How many resources fit, on all pages together.
             */
            total_count?: number;
        };
        ResourcesQuery: {
            /** @description Only these resources and, unless only primary ones are asked for, what is attached to them. */
            resource_ids?: string[] | null;
            /** @description Only resources of this order. Absent, null and "" mean all. */
            order_id?: string | null;
            /**
             * Format: int32
             * @description 1 for primary resources only; 0, or absent, for attached ones too.
             * @enum {integer|null}
             */
            only_main_resource?: 0 | 1 | null;
            /** @description Only resources in these states: 2 in use, 3 closed, 4 frozen, 5 expired. */
            status_list?: (2 | 3 | 4 | 5)[] | null;
            offset?: components["schemas"]["Offset"];
            /**
             * Format: int32
             * @description How many records to give at most, 1 to 500.
             * @default 10
             */
            limit?: number;
            /**
             * Format: date-time
             * @description Only resources whose term ends at this moment or later. Absent and null mean no bound.
             */
            expire_time_begin?: string | null;
            /**
             * Format: date-time
             * @description Only resources whose term ends at this moment or earlier. Absent and null mean no bound.
             */
            expire_time_end?: string | null;
            /** @description Only resources of this service. Absent and null mean all; "" is refused. */
            service_type_code?: string | null;
            /** @description The customer; a partner must name it. */
            customer_id?: string | null;
        };
        RetrieveAmounts: {
            /**
             * Format: int32
             * @description How many rows there are.
             */
            total_count?: number;
            amount_infos?: {
                /** @description What can be taken back. */
                avail_retrieve_amount?: number;
                measure_id?: components["schemas"]["MeasureId"];
                currency?: components["schemas"]["Currency"];
                /** @description What is left of the credit; only of a credit account. */
                amount?: number;
                /** @description How much credit there is in all; only there. */
                credit_amount?: number;
                /**
                 * Format: date-time
                 * @description The end of that credit; one without an end does not have it.
                 */
                expire_time?: string;
            }[];
        };
        RetrieveCoupons: {
            /**
             * Format: int32
             * @description How many there are, on all pages together.
             */
            total_count?: number;
            avail_retrieve_coupons?: {
                /** @description The coupon of the master account that it is a part of. */
                coupon_id?: string;
                /** @description What it is called. */
                plan_name?: string;
                /** @description The coupon of the member. */
                sub_coupon_id?: string;
                /** @description What is left of it, in CNY. */
                balance?: string;
                effective_time?: components["schemas"]["Instant"];
                expire_time?: components["schemas"]["Instant"];
                use_limits?: components["schemas"]["UseLimit"][];
            }[];
        };
        ReviewResult: {
            /**
             * Format: int32
             * @description 0 under review, 1 rejected, 2 passed; not there when nothing was handed in.
             * @enum {integer}
             */
            review_result?: 0 | 1 | 2;
            /** @description The reviewer's words to a rejection. */
            opinion?: string | null;
        };
        ServiceResources: {
            total_count?: components["schemas"]["Total"];
            infos?: {
                basic_info?: {
                    /** @description Code of the resource type. */
                    resource_type_code?: string;
                    /** @description Code of the service that owns the product. */
                    product_owner_service?: string;
                    /** @description Its name. */
                    name?: string;
                    /** @description What it is. */
                    description?: string;
                };
            }[];
        };
        ServiceTypes: {
            total_count?: components["schemas"]["Total"];
            service_types?: {
                /** @description Name of the service. */
                service_type_name?: string;
                /** @description Code of the service. */
                service_type_code?: string;
                /** @description Its short name. */
                abbreviation?: string;
            }[];
        };
        /**
         * Format: decimal
         * @description An amount in yuan, two decimals.
         */
        ShareAmount: number;
        /**
         * @description A month, YYYY-MM.
         * @example 2026-05
         */
        SharedMonth: string;
        Specs: {
            cloud_service_basics?: {
                /** @description Code of the service. */
                cloud_service_type?: string;
                /** @description Name of the service. */
                cloud_service_type_name?: string;
                /** @description Code of the resource type. */
                resource_type?: string;
                /** @description Name of the resource type. */
                resource_type_name?: string;
                /** @description The spec. */
                resource_spec?: string;
                /** @description What the spec is. */
                resource_spec_name?: string;
                /**
                 * @description 1 yearly or monthly, 3 pay-per-use.
                 * @enum {string}
                 */
                charge_mode?: "1" | "3";
                /** @description Code of the region. */
                region_code?: string;
            }[];
            page_info?: {
                /** @description The marker of the next page; null at the end. */
                next_marker?: string | null;
            };
        };
        SpecsQuery: {
            /** @description Code of the service. */
            cloud_service_type: string;
            /** @description Code of the resource type. */
            resource_type: string;
            /** @description Code of the region. */
            region_code: string;
            /**
             * @description 1 yearly or monthly, 3 pay-per-use.
             * @enum {string}
             */
            charge_mode: "1" | "3";
            /** @description At most one filter. */
            filters?: {
                /**
                 * @description What is filtered by.
                 * @enum {string}
                 */
                key: "RESOURCE_SPEC";
                /** @description The spec. */
                value: string;
            }[];
            /** @description The marker that the page before named; absent for the first page. */
            marker?: string;
            /**
             * Format: int32
             * @description How many specs to give at most, 1 to 100.
             * @default 100
             */
            limit?: number;
        };
        Spender: {
            /** @description The customer. */
            customer_id?: string;
        };
        Spenders: {
            /**
             * Format: int32
             * @description How many customers there are, on all pages together.
             */
            total_count?: number;
            sub_customers?: components["schemas"]["Spender"][];
        };
        SpendersQuery: {
            bill_cycle: components["schemas"]["BillMonth"];
            offset?: components["schemas"]["Offset"];
            limit?: components["schemas"]["Limit"];
        };
        StoredValueCards: {
            /**
             * Format: int32
             * @description How many cards fit, on all pages together.
             */
            total_count?: number;
            stored_value_cards?: {
                /** @description Id of the card. */
                card_id?: string;
                /** @description Name of the card. */
                card_name?: string;
                /**
                 * Format: int32
                 * @description 1 usable, 2 used up.
                 * @enum {integer}
                 */
                status?: 1 | 2;
                /** @description What it was worth, in CNY. */
                face_value?: string;
                /** @description What is left of it, in CNY. */
                balance?: string;
                effective_time?: components["schemas"]["Instant"];
                expire_time?: components["schemas"]["Instant"];
            }[];
        };
        SubOrder: {
            /** @description Id of the order. */
            order_id?: string;
            /** @description The customer that ordered. */
            customer_id?: string;
            /** @description Code of the service of the primary item. */
            service_type_code?: string;
            /** @description Name of that service. */
            service_type_name?: string;
            /**
             * Format: int32
             * @description Where the order comes from: 1 customer, 2 agent, 3 contract, 4 distributor, 6 make-up, 7 compensation, 8 system.
             * @enum {integer}
             */
            source_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
            /**
             * Format: int32
             * @description 1 pending approval, 2 pending refund, 3 processing, 4 cancelled, 5 completed, 6 pending payment, 9 to be confirmed, 10 to 13 hardware on its way.
             * @enum {integer}
             */
            status?: 1 | 2 | 3 | 4 | 5 | 6 | 9 | 10 | 11 | 12 | 13;
            /**
             * Format: int32
             * @description 1 subscription, 2 renewal, 3 change, 4 unsubscription, 10 to pay-per-use, 11 to yearly/monthly, 13 trial, 14 to commercial, 15 fee adjustment.
             * @enum {integer}
             */
            order_type?: 1 | 2 | 3 | 4 | 10 | 11 | 13 | 14 | 15;
            amount_after_discount?: components["schemas"]["OrderAmount"];
            official_amount?: components["schemas"]["OrderAmount"];
            measure_id?: components["schemas"]["MeasureId"];
            create_time?: components["schemas"]["Instant"];
            /** @description When the order was paid, in UTC; null until then. */
            payment_time?: string | null;
            /** @description Currency of the amounts. */
            currency?: string;
            /** @description The contract that the order belongs to; null without one. */
            contract_id?: string | null;
            amount_info?: components["schemas"]["AmountInfo"];
            enterprise_projects?: components["schemas"]["OrderProject"][];
        };
        SubOrderDetail: {
            /** @description Id of the order. */
            order_id?: string;
            /** @description The customer that ordered. */
            customer_id?: string;
            /** @description Code of the service of the primary item. */
            service_type_code?: string;
            /** @description Name of that service. */
            service_type_name?: string;
            /**
             * Format: int32
             * @description Where the order comes from: 1 customer, 2 agent, 3 contract, 4 distributor, 6 make-up, 7 compensation, 8 system.
             * @enum {integer}
             */
            source_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
            /**
             * Format: int32
             * @description 1 pending approval, 2 pending refund, 3 processing, 4 cancelled, 5 completed, 6 pending payment, 9 to be confirmed, 10 to 13 hardware on its way.
             * @enum {integer}
             */
            status?: 1 | 2 | 3 | 4 | 5 | 6 | 9 | 10 | 11 | 12 | 13;
            /**
             * Format: int32
             * @description 1 subscription, 2 renewal, 3 change, 4 unsubscription, 10 to pay-per-use, 11 to yearly/monthly, 13 trial, 14 to commercial, 15 fee adjustment.
             * @enum {integer}
             */
            order_type?: 1 | 2 | 3 | 4 | 10 | 11 | 13 | 14 | 15;
            amount_after_discount?: components["schemas"]["OrderAmount"];
            official_amount?: components["schemas"]["OrderAmount"];
            measure_id?: components["schemas"]["MeasureId"];
            create_time?: components["schemas"]["Instant"];
            /** @description When the order was paid, in UTC; null until then. */
            payment_time?: string | null;
            /** @description Currency of the amounts. */
            currency?: string;
            /** @description The contract that the order belongs to; null without one. */
            contract_id?: string | null;
            amount_info?: components["schemas"]["AmountInfo"];
            /** @description Who created the order. */
            user_name?: string;
            /** @description Until when an unpaid order can be paid, in UTC. */
            pending_payment_end_time?: string | null;
        };
        /**
         * Format: decimal
         * @description An amount in the currency of the site, two decimals.
         */
        SumAmount: number;
        TagPair: {
            /** @description Key of the tag. */
            tag_key?: string;
            /** @description Its value. */
            tag_value?: string;
        };
        /**
         * Format: int32
         * @description How many records fit, on all pages together.
         */
        Total: number;
        /**
         * Format: date
         * @description A day of UTC+8, YYYY-MM-DD.
         * @example 2026-05-06
         */
        TradeDay: string;
        /**
         * @description What exactly changed the account; the spelling OPERAIION is the platform's.
         * @enum {string}
         */
        TradeDetailType: "SOURCE_OPERAIION_ADJUST_CREDIT" | "SOURCE_OPERAIION_RECHARGE" | "SOURCE_OPERAIION_DEDEUCT" | "SOURCE_OPERAIION_MANUALFROZE" | "SOURCE_OPERAIION_MANUALUNFROZE" | "SOURCE_OPERAIION_MANUALCLEARFROZEN" | "SOURCE_OPERAIION_TRANS_TO_BALANCE" | "SOURCE_OPERATION_BEADJUST" | "SOURCE_OPERATION_BEUNBIND" | "SOURCE_OPERAIION_EXPIRECLEAR" | "SOURCE_OPERAIION_ONETIME" | "SOURCE_OPERAIION_REFUND" | "SOURCE_OPERAIION_UNFROZEN" | "SOURCE_OPERAIION_CLEARFROZEN" | "SOURCE_OPERAIION_ADJUST" | "SOURCE_OPERAIION_USAGE" | "SOURCE_OPERAIION_WRITEOFF" | "SOURCE_OPERAIION_UNSUBSCRIBE" | "SOURCE_OPERAIION_RFROZEN" | "SOURCE_OPERAIION_TRANS_TO_FOREGIFT" | "SOURCE_OPERAIION_PRIZE" | "SOURCE_OPERATION_BERETRIEVE" | "SOURCE_OPERAIION_PRECISIONCOMP" | "SOURCE_OPERAIION_FREERESDEDUCT" | "SOURCE_OPERAIION_MERGE" | "SOURCE_OPERAIION_CONVERT_BONUS" | "SOURCE_OPERAIION_RECHARGE_REBATE" | "SOURCE_OPERATION_COUPONCANCEL" | "SOURCE_OPERAIION_BILLREFUND" | "SOURCE_OPERATION_TRADEMODE_TRANSFER" | "SOURCE_OPERATION_SYSTEM_FROZEN" | "SOURCE_OPERATION_SYSTEM_UNFROZEN" | "SOURCE_OPERATION_COUPON_QUOTA_TRANSFER" | "SOURCE_OPERATIION_RIDEDUCT" | "SOURCE_OPERATION_COUPON_QUOTA_RECLAIM";
        /** @description The order, the transfer or the hour of use; all changes by one thing have one. */
        TradeId: string;
        TransId: {
            /** @description Id of the transfer; its record and both changes of accounts have it. */
            trans_id?: string;
        };
        Transaction: {
            bill_cycle?: components["schemas"]["FeeMonth"];
            /** @description The customer. */
            customer_id?: string;
            /** @description Code of the service. */
            service_type_code?: string;
            /** @description Code of the resource type. */
            resource_type_code?: string;
            /** @description Name of the service. */
            service_type_name?: string;
            /** @description Name of the resource type. */
            resource_type_name?: string;
            /** @description Code of the region. */
            region_code?: string;
            /** @description Name of the region. */
            region_name?: string;
            /** @description The enterprise project; 0 is the default one. */
            enterprise_project_id?: string;
            /** @description Its name. */
            enterprise_project_name?: string;
            /**
             * Format: int32
             * @description 1 yearly/monthly, 3 pay-per-use, 10 reserved instances, 11 savings plans.
             * @enum {integer}
             */
            charging_mode?: 1 | 3 | 10 | 11;
            /** @description When it was bought, or the use began, in UTC. */
            consume_time?: string;
            /** @description When it was paid or charged, in UTC. */
            trade_time?: string;
            /**
             * Format: int32
             * @description 1 Huawei Cloud, 2 marketplace.
             * @enum {integer}
             */
            provider_type?: 1 | 2;
            /** @description The order, or the transaction of use. */
            trade_id?: string;
            /** @description Id of the record. */
            id?: string;
            /**
             * Format: int32
             * @description 1 purchase, 2 renewal, 3 change, 4 unsubscription, 5 use, 8 automatic renewal, 9 compensation, 14 support plan, 16 deduction, 18 monthly payment, 20 refund of a change, 23 savings plan, 24 conversion to pay-per-use, 25 make-up of what was cut behind the cents, 103 yearly payment.
             * @enum {integer}
             */
            bill_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
            /**
             * Format: int32
             * @description 1 paid, 2 not paid after the end of its month, 3 not paid and not billed yet.
             * @enum {integer}
             */
            status?: 1 | 2 | 3;
            official_amount?: components["schemas"]["ExactFeeAmount"];
            official_discount_amount?: components["schemas"]["ExactFeeAmount"];
            /**
             * Format: decimal
             * @description What was cut behind the cent and not charged; below zero in what makes up for it.
             */
            erase_amount?: number;
            /**
             * Format: decimal
             * @description official_amount less official_discount_amount less erase_amount; what paid for it and what is owed come to the same. Two decimals.
             */
            consume_amount?: number;
            cash_amount?: components["schemas"]["FeeAmount"];
            credit_amount?: components["schemas"]["FeeAmount"];
            coupon_amount?: components["schemas"]["FeeAmount"];
            flexipurchase_coupon_amount?: components["schemas"]["FeeAmount"];
            stored_value_card_amount?: components["schemas"]["FeeAmount"];
            bonus_amount?: components["schemas"]["FeeAmount"];
            debt_amount?: components["schemas"]["FeeAmount"];
            writeoff_amount?: components["schemas"]["FeeAmount"];
            /** @description Account of the customer. */
            account_name?: string;
        };
        Transactions: {
            /**
             * Format: int32
             * @description How many transactions fit, on all pages together.
             */
            total_count?: number;
            currency?: components["schemas"]["Currency"];
            records?: components["schemas"]["Transaction"][];
        };
        TransferAmounts: {
            /**
             * Format: int32
             * @description How many rows there are.
             */
            total_count?: number;
            amount_infos?: {
                /** @description What can be given. */
                avail_transfer_amount?: number;
                measure_id?: components["schemas"]["MeasureId"];
                currency?: components["schemas"]["Currency"];
                /** @description What is left of the credit; only of a credit account. */
                amount?: number;
                /** @description How much credit there is in all; only there. */
                credit_amount?: number;
                /**
                 * Format: date-time
                 * @description The end of that credit; one without an end does not have it.
                 */
                expire_time?: string;
            }[];
        };
        TransferCoupons: {
            /**
             * Format: int32
             * @description How many there are, on all pages together.
             */
            total_count?: number;
            avail_transfer_coupons?: {
                /** @description The coupon of the master account. */
                coupon_id?: string;
                /** @description What it is called. */
                plan_name?: string;
                /** @description What it holds, in CNY. */
                balance?: string;
                effective_time?: components["schemas"]["Instant"];
                expire_time?: components["schemas"]["Instant"];
                use_limits?: components["schemas"]["UseLimit"][];
            }[];
        };
        TransferId: {
            /** @description Id of the transfer; its record and both changes of accounts have it. */
            transfer_id?: string;
        };
        Unsubscribed: {
            order_ids?: string[];
            /** @description Reserved; always empty. */
            fail_resource_infos?: {
                /** @description Reserved. */
                error_code?: string;
                /** @description Reserved. */
                error_msg?: string;
                /** @description Reserved. */
                resource_id?: string;
            }[];
        };
        Unsubscription: {
            /** @description Primary resources, 1 to 10. */
            resource_ids: string[];
            /**
             * Format: int32
             * @description 1 for the resources with their renewals, 2 for renewals that have not begun.
             * @enum {integer}
             */
            unsubscribe_type: 1 | 2;
            /**
             * Format: int32
             * @description 1 not good, 2 lacks functions, 3 hard to use, 4 service, 5 other.
             * @enum {integer|null}
             */
            unsubscribe_reason_type?: 1 | 2 | 3 | 4 | 5 | null;
            /** @description The reason in words. */
            unsubscribe_reason?: string | null;
        };
        UsageInquiry: {
            project_id: components["schemas"]["ProjectId"];
            /**
             * Format: int32
             * @description 0, or absent, cuts after six decimals, 1 after ten.
             * @enum {integer|null}
             */
            inquiry_precision?: 0 | 1 | null;
            /** @description The rows, 1 to 100. */
            product_infos: components["schemas"]["UsageProduct"][];
        };
        /**
         * @description A month, YYYY-MM.
         * @example 2026-05
         */
        UsageMonth: string;
        UsagePrices: {
            amount?: components["schemas"]["Price"];
            discount_amount?: components["schemas"]["Price"];
            official_website_amount?: components["schemas"]["Price"];
            measure_id?: components["schemas"]["MeasureId"];
            currency?: components["schemas"]["Currency"];
            product_rating_results?: {
                /** @description The caller's name for the row. */
                id?: string;
                /** @description Id of the product. */
                product_id?: string;
                amount?: components["schemas"]["Price"];
                discount_amount?: components["schemas"]["Price"];
                official_website_amount?: components["schemas"]["Price"];
                measure_id?: components["schemas"]["MeasureId"];
                discount_rating_results?: {
                    discount_id?: components["schemas"]["DiscountId"];
                    discount_type?: components["schemas"]["DiscountType"];
                    amount?: components["schemas"]["Price"];
                    measure_id?: components["schemas"]["MeasureId"];
                    /** @description Name of the discount. */
                    discount_name?: string;
                }[];
            }[];
        };
        UsageProduct: {
            /**
             * @description The caller's name for this row, unique in the request; it comes back in the answer.
             * @example 1
             */
            id: string;
            /** @description Code of the service. */
            cloud_service_type: string;
            /** @description Code of the resource type. */
            resource_type: string;
            /**
             * @description The spec, letters, digits, underscores, hyphens and dots.
             * @example s6.large.2.linux
             */
            resource_spec: string;
            /** @description Code of the region. */
            region: string;
            /** @description Code of the zone, in any case. Absent, null and "" mean any. */
            available_zone?: string | null;
            /**
             * Format: int32
             * @description The size, required for what is sold by size, such as disks and bandwidth.
             */
            resource_size?: number | null;
            /**
             * Format: int32
             * @description The unit of the size: 15 Mbps, 17 GB, 14 pieces.
             * @enum {integer|null}
             */
            size_measure_id?: 14 | 15 | 17 | null;
            /**
             * @description Code of the usage type, in any case.
             * @example Duration
             */
            usage_factor: string;
            /**
             * Format: double
             * @description How much is used, in `usage_measure_id`, six decimals at most.
             */
            usage_value: number;
            /**
             * Format: int32
             * @description The unit of the usage: 4 hour, 0 day, 10 GB, 17 GB ...
             */
            usage_measure_id: number;
            /**
             * Format: int32
             * @description How many of it.
             */
            subscription_num: number;
        };
        UsageRecord: {
            deduct_time?: components["schemas"]["Instant"];
            /** @description Id of the quantity. */
            free_resource_id?: string;
            /** @description The resource that was used. */
            resource_id?: string;
            /** @description Code of the resource type. */
            resource_type_code?: string;
            /** @description Name of the resource type. */
            resource_type_name?: string;
            /** @description Tag of the resource. */
            resource_tag?: string;
            /** @description Id of the package's product. */
            product_id?: string;
            /** @description Name of the package's product. */
            product_name?: string;
            /** @description What of the use was paid for. */
            usage_type_code?: string;
            available_amount?: components["schemas"]["PlainAmount"];
            remaining_amount?: components["schemas"]["PlainAmount"];
            used_amount?: components["schemas"]["PlainAmount"];
            /**
             * Format: int32
             * @description The unit of the quantities.
             */
            measure_id?: number;
            effective_time?: components["schemas"]["Instant"];
            expire_time?: components["schemas"]["Instant"];
        };
        UsageRecords: {
            free_resource_records?: components["schemas"]["UsageRecord"][];
            /**
             * Format: int32
             * @description How many records fit, on all pages together.
             */
            total_count?: number;
        };
        UsageTypes: {
            total_count?: components["schemas"]["Total"];
            usage_types?: {
                /** @description Code of the usage type; the usage factor of a price inquiry. */
                code?: string;
                /** @description Its name. */
                name?: string;
                /** @description Code of the resource type. */
                resource_type_code?: string;
                /** @description Code of the service. */
                service_type_code?: string;
                /** @description Name of the resource type. */
                resource_type_name?: string;
                /** @description Name of the service. */
                service_type_name?: string;
            }[];
        };
        Usages: {
            free_resources?: {
                /** @description Id of the quantity. */
                free_resource_id?: string;
                /** @description Name of the resource type that it pays for. */
                free_resource_type_name?: string;
                /**
                 * Format: int32
                 * @description How often it is full again: 1 hour, 2 day, 3 week, 4 month, 5 year.
                 * @enum {integer}
                 */
                quota_reuse_cycle?: 1 | 2 | 3 | 4 | 5;
                /**
                 * Format: int32
                 * @description 1 by the calendar, 2 counted from its beginning.
                 * @enum {integer}
                 */
                quota_reuse_cycle_type?: 1 | 2;
                /** @description What of the use it pays for. */
                usage_type_name?: string;
                start_time?: components["schemas"]["Instant"];
                end_time?: components["schemas"]["Instant"];
                /**
                 * Format: decimal
                 * @description What is left.
                 */
                amount?: number;
                /**
                 * Format: decimal
                 * @description What was in it.
                 */
                original_amount?: number;
                /**
                 * Format: int32
                 * @description The unit of the quantity.
                 */
                measure_id?: number;
            }[];
        };
        UsagesQuery: {
            /** @description Ids of quantities, 1 to 100. */
            free_resource_ids: string[];
        };
        UseLimit: {
            /** @description Id of the limit; misspelt on the wire. */
            use_limiti_info_id?: string;
            /** @description What is limited, such as serviceType. */
            limit_key?: string;
            /** @description The first value. */
            value1?: string;
            /** @description The second value. */
            value2?: string;
            /** @description Unit of the values. */
            value_unit?: string;
            /** @description Kind of the limit. */
            limit_type?: string;
            /** @description The promotion. */
            promotion_plan_id?: string;
        };
        VerificationCodeOrder: {
            /**
             * Format: int32
             * @description How the code is sent: 1, by text message.
             * @example 1
             * @enum {integer}
             */
            receiver_type: 1;
            /**
             * @description The number that the code goes to, a Chinese one without the code of the country.
             * @example 13900000001
             */
            mobile_phone: string;
            /**
             * Format: int32
             * @description What the code is for: 29 registration, 18 authentication by bank card. Absent and null mean 29.
             * @default 29
             * @enum {integer|null}
             */
            scene?: 29 | 18 | null;
            /** @description The customer whose bank card it is; required for 18. */
            customer_id?: string | null;
            /**
             * Format: int32
             * @description For how many minutes the code is good. Absent and null mean 10; more than 60 means 5.
             * @default 10
             * @example 10
             */
            timeout?: number | null;
            /**
             * @description Language of the message. Absent, null and "" mean Chinese.
             * @default zh-cn
             * @example en-us
             * @enum {string|null}
             */
            lang?: "zh-cn" | "en-us" | null;
        };
        /** @description Names of the files, relative to `download/` of the partner's bucket; upper and lower case differ. */
        VerifiedFiles: string[];
        /**
         * @description Number of the document.
         * @example P123456
         */
        VerifiedNumber: string;
        /**
         * @description Platform id of the partner.
         * @example sandbox_partner_IDP
         */
        XaccountType: string;
    };
    responses: {
        /** @description The request breaks a rule of this operation; nothing was changed. */
        BadRequest: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["SandboxHint"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": "CBC.0100",
                 *       "error_msg": "Parameter error: customer_id is required"
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The platform failed. */
        Failed: {
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
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description This caller may not use this operation. */
        Forbidden: {
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
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description More requests than the quota of this operation allows. */
        Throttled: {
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
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The signature or the token does not identify the caller. */
        Unauthenticated: {
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
                "application/json": components["schemas"]["Refusal"];
            };
        };
    };
    parameters: {
        /** @description Which account: BALANCE_TYPE_DEBIT cash, BALANCE_TYPE_CREDIT credit. */
        BalanceType: "BALANCE_TYPE_DEBIT" | "BALANCE_TYPE_CREDIT";
        /** @description Account id of the tier-2 reseller that a tier-1 distributor acts for; not looked at when anybody else sends it. */
        IndirectPartnerId: string;
        /** @description Language of the names, zh_CN or en_US. The default is zh_CN. */
        Language: "zh_CN" | "en_US";
        /** @description How many records to give at most, 1 to 100. The default is 10. */
        Limit: number;
        /**
         * @description The account, of cash or of credit.
         * @example BALANCE_TYPE_DEBIT
         */
        MemberBalanceType: "BALANCE_TYPE_DEBIT" | "BALANCE_TYPE_CREDIT";
        /**
         * @description Account id of the member, as the list of members gives it.
         * @example 2f1c0a9be4d84c5b8a6f0d3e7b915c42
         */
        MemberId: string;
        /** @description How many records to give at most, 1 to 100. Absent and null mean 10; an empty value is refused. */
        MemberLimit: number;
        /** @description How many records to skip, counted from 0. Absent and null mean 0; an empty value is refused. */
        MemberOffset: number;
        /** @description How many records to skip, counted from 0. The default is 0. */
        Offset: number;
        /** @description zh_cn or en_us. The default is zh_cn; names are Chinese in either. */
        PlaceLanguage: "zh_cn" | "en_us";
        /** @description How many places to give at most, 1 to 1000. Absent means 10; an empty value and null are refused. */
        PlaceLimit: number;
        /** @description How many places to skip, counted from 0. Absent and null mean 0; an empty value is refused. */
        PlaceOffset: number;
        /** @description The resource. */
        ResourceId: string;
        /** @description The first day, YYYY-MM-DD in UTC+8. Absent and empty mean the same day a year ago. */
        TradeTimeBegin: components["schemas"]["TradeDay"];
        /** @description The last day, YYYY-MM-DD in UTC+8, at most a year after the first. Absent and empty mean today. */
        TradeTimeEnd: components["schemas"]["TradeDay"];
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
    ListCustomerAccountChangeRecords: {
        parameters: {
            query: {
                /** @description Which account: BALANCE_TYPE_DEBIT cash, BALANCE_TYPE_CREDIT credit. */
                balance_type: components["parameters"]["BalanceType"];
                /** @description Only income, or only expenses. Absent means both; an empty value is refused. */
                revenue_expense_type?: "REVENUE" | "EXPENSE";
                /** @description Only changes of this kind: RECHARGE paid in, DEDEUCT spent, REFUND given back, ADJUST corrected, BEADJUST allocated by the partner, BERETRIEVE taken back by it, BEUNBIND returned to it when the customer left or changed its type. Absent and empty mean all. */
                trade_type?: "RECHARGE" | "DEDEUCT" | "REFUND" | "RFROZEN" | "TRANS" | "ADJUST" | "BEUNBIND" | "EXPIRED" | "BONUSCONVERT" | "TRADE_MODE_TRANSFER" | "DEPOSIT" | "BEADJUST" | "BERETRIEVE";
                /** @description The first day, YYYY-MM-DD in UTC+8. Absent and empty mean the same day a year ago. */
                trade_time_begin?: components["parameters"]["TradeTimeBegin"];
                /** @description The last day, YYYY-MM-DD in UTC+8, at most a year after the first. Absent and empty mean today. */
                trade_time_end?: components["parameters"]["TradeTimeEnd"];
                /** @description Only changes by this order, transfer or hour of use. Absent and empty mean all. */
                trade_id?: string;
                /** @description Only money that came in on one of these ways, several separated by commas: 1 Alipay, 2 bank transfer, 4 Alipay or e-banking, 5 WeChat Pay, 6 cash withdrawal, 7 incentive rebate, 10 trade mode change, 11 account adjustment, 317 UnionPay, 319 Huawei Pay, 320 Huawei payment. Absent and empty mean all. */
                payment_channel_id?: string;
                /** @description Only money that came in under this number. Absent and empty mean all. */
                payment_channel_no?: string;
                /** @description How many records to skip, counted from 0. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many records to give at most, 1 to 100. The default is 10. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the changes and the number of all that fit the filters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "currency": "CNY",
                     *       "records": [
                     *         {
                     *           "account_change_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42-cash-00000003",
                     *           "trade_detail_type": "SOURCE_OPERATION_BEADJUST",
                     *           "trade_time": "2026-05-06T08:05:01Z",
                     *           "trade_id": "AD260506080501000001",
                     *           "change_amount": "500.00",
                     *           "balance_after_change": "620.50",
                     *           "revenue_expense_type": "REVENUE",
                     *           "bill_cycle": "2026-05"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerAccountChanges"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ShowCustomerAccountBalances: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts, what is owed, and the currency. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account_balances": [
                     *         {
                     *           "account_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *           "account_type": 1,
                     *           "amount": 320.75,
                     *           "currency": "USD",
                     *           "designated_amount": 0,
                     *           "measure_id": 1
                     *         }
                     *       ],
                     *       "debt_amount": 0,
                     *       "measure_id": 1,
                     *       "currency": "USD"
                     *     }
                     */
                    "application/json": components["schemas"]["AccountBalances"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListCustomersBalancesDetail: {
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
                 *       "customer_infos": [
                 *         {
                 *           "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CustomersBalancesQuery"];
            };
        };
        responses: {
            /** @description One entry for each agency customer asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer_balances": [
                     *         {
                     *           "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *           "debt_amount": 0,
                     *           "amount": 740.5,
                     *           "currency": "CNY",
                     *           "measure_id": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CustomersBalances"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListPartnerAccountChangeRecords: {
        parameters: {
            query: {
                /** @description Which account: BALANCE_TYPE_DEBIT cash, BALANCE_TYPE_CREDIT credit. */
                balance_type: components["parameters"]["BalanceType"];
                /** @description Only changes of this kind: RECHARGE paid in, BEADJUST allocated, BERETRIEVE taken back, BEUNBIND come back from a customer that left or changed its type, ADJUST corrected by the platform; TRANS and BONUSCONVERT belong to a trade mode that has ended. Absent and empty mean all. */
                trade_type?: "RECHARGE" | "DEDEUCT" | "REFUND" | "RFROZEN" | "TRANS" | "ADJUST" | "BEADJUST" | "BERETRIEVE" | "BEUNBIND" | "BONUSCONVERT" | "TRADE_MODE_TRANSFER";
                /** @description The first day, YYYY-MM-DD in UTC+8. Absent and empty mean the same day a year ago. */
                trade_time_begin?: components["parameters"]["TradeTimeBegin"];
                /** @description The last day, YYYY-MM-DD in UTC+8, at most a year after the first. Absent and empty mean today. */
                trade_time_end?: components["parameters"]["TradeTimeEnd"];
                /** @description How many records to skip, counted from 0. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many records to give at most, 1 to 100. The default is 10. */
                limit?: components["parameters"]["Limit"];
                /** @description Account id of the tier-2 reseller that a tier-1 distributor acts for; not looked at when anybody else sends it. */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the changes and the number of all that fit the filters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "currency": "CNY",
                     *       "records": [
                     *         {
                     *           "account_change_id": "3e9d1f7c5b2a4e8d9c6f0a1b2c3d4e5f-cash-00000012",
                     *           "trade_detail_type": "SOURCE_OPERATION_BEADJUST",
                     *           "trade_time": "2026-05-06T08:05:01Z",
                     *           "trade_id": "AD260506080501000001",
                     *           "change_amount": "500.00",
                     *           "balance_after_change": "49500.00",
                     *           "type": "2",
                     *           "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *           "account_name": "acme-hosting"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PartnerAccountChanges"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    UpdateCustomerAccountAmount: {
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
                 *       "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                 *       "amount": 500
                 *     }
                 */
                "application/json": components["schemas"]["CustomerAllocation"];
            };
        };
        responses: {
            /** @description The money is moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "transfer_id": "AD260506080501000001"
                     *     }
                     */
                    "application/json": components["schemas"]["TransferId"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListPartnerBalances: {
        parameters: {
            query?: {
                /** @description Account id of the tier-2 reseller that a tier-1 distributor acts for; not looked at when anybody else sends it. */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts; the one of credit is there where the platform has granted credit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account_balances": [
                     *         {
                     *           "account_id": "5b0d1c4e9f7a4a6c8e2d3b1f60a7c9e1",
                     *           "account_type": 1,
                     *           "amount": 50000,
                     *           "currency": "CNY",
                     *           "designated_amount": 2000,
                     *           "measure_id": 1
                     *         },
                     *         {
                     *           "account_id": "0a6f2e1d8c3b4f5a9e7d6c5b4a392817",
                     *           "account_type": 8,
                     *           "amount": 48000,
                     *           "currency": "CNY",
                     *           "measure_id": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PartnerBalances"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    UpdateIndirectPartnerAccount: {
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
                 *       "indirect_partner_id": "7c3d1e9a5b024f6c9d8e0f1a2b3c4d5e",
                 *       "amount": 99.99
                 *     }
                 */
                "application/json": components["schemas"]["ResellerAllocation"];
            };
        };
        responses: {
            /** @description The money is moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "transfer_id": "AD260506080501000003"
                     *     }
                     */
                    "application/json": components["schemas"]["TransferId"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ReclaimIndirectPartnerAccount: {
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
                 *       "indirect_partner_id": "7c3d1e9a5b024f6c9d8e0f1a2b3c4d5e",
                 *       "amount": 50
                 *     }
                 */
                "application/json": components["schemas"]["ResellerAllocation"];
            };
        };
        responses: {
            /** @description The money is moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "trans_id": "RE260506080501000004"
                     *     }
                     */
                    "application/json": components["schemas"]["TransId"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ReclaimToPartnerAccount: {
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
                 *       "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                 *       "amount": 120.5
                 *     }
                 */
                "application/json": components["schemas"]["CustomerAllocation"];
            };
        };
        responses: {
            /** @description The money is moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "trans_id": "RE260506080501000002"
                     *     }
                     */
                    "application/json": components["schemas"]["TransId"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListConversions: {
        parameters: {
            query?: {
                /** @description Only conversions of this kind of measure. Absent means all; an empty value is refused. */
                measure_type?: number;
            };
            header?: {
                /** @description Language of the names, zh_CN or en_US. The default is zh_CN. */
                "X-Language"?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversions; one of `measure_id` is `conversion_ratio` of `ref_measure_id`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "conversions": [
                     *         {
                     *           "measure_id": 10,
                     *           "ref_measure_id": 11,
                     *           "conversion_ratio": 1024,
                     *           "measure_type": 3
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Conversions"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListMeasureUnits: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the names, zh_CN or en_US. The default is zh_CN. */
                "X-Language"?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The units. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "measure_units": [
                     *         {
                     *           "measure_id": 10,
                     *           "measure_name": "GB",
                     *           "abbreviation": "GB",
                     *           "measure_type": 3
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MeasureUnits"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    SendVerificationMessageCode: {
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
                 *       "receiver_type": 1,
                 *       "email": "buyer@example.com",
                 *       "timeout": 10,
                 *       "lang": "zh-cn",
                 *       "mobile_phone": "13900000001",
                 *       "scene": 29
                 *     }
                 */
                "application/json": components["schemas"]["VerificationCodeOrder"];
            };
        };
        responses: {
            /** @description The code is on its way. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListCustomerBillsFeeRecords: {
        parameters: {
            query: {
                /** @description The month, in UTC+8. */
                bill_cycle: components["schemas"]["FeeMonth"];
                /** @description 1 Huawei Cloud, 2 marketplace; there is nothing of that. */
                provider_type?: 1 | 2;
                /** @description Only this service. */
                service_type_code?: string;
                /** @description Only this resource type. */
                resource_type_code?: string;
                /** @description Only this region. */
                region_code?: string;
                /** @description 1 yearly/monthly, 3 pay-per-use, 10 reserved instances, 11 savings plans. */
                charging_mode?: 1 | 3 | 10 | 11;
                /** @description Only transactions of this type. */
                bill_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
                /** @description Only this order or transaction. */
                trade_id?: string;
                /** @description Only this enterprise project; 0 is the default one, which has all. */
                enterprise_project_id?: string;
                /** @description Whether transactions without an amount are given too. */
                include_zero_record?: boolean;
                /** @description 1 paid, 2 not paid after the end of its month, 3 not paid and not billed yet. */
                status?: 1 | 2 | 3;
                /** @description oneself for the account itself, sub_customer for a member, all for both. */
                method?: "oneself" | "sub_customer" | "all";
                /** @description The member; required when method is sub_customer, and not looked at otherwise. */
                sub_customer_id?: string;
                /** @description How many records to skip, counted from 0. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many records to give at most, 1 to 1000. The default is 10. */
                limit?: number;
                /** @description The first day, in UTC+8, within the month; without the last one the whole month counts. */
                bill_date_begin?: components["schemas"]["FeeDate"];
                /** @description The last day, in UTC+8, within the month; without the first one the whole month counts. */
                bill_date_end?: components["schemas"]["FeeDate"];
            };
            header?: {
                /** @description Language of the names. The default is zh_CN. */
                "X-Language"?: "zh_CN" | "en_US";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of transactions and how many fit in all. */
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
                     *           "bill_cycle": "2026-05",
                     *           "customer_id": "ddb0ce91c343eea8523a6513f7803cd8",
                     *           "account_name": "demo-customer-cn-01",
                     *           "service_type_code": "hws.service.type.ec2",
                     *           "service_type_name": "Elastic Cloud Server",
                     *           "resource_type_code": "hws.resource.type.vm",
                     *           "resource_type_name": "Cloud host",
                     *           "region_code": "ap-southeast-1",
                     *           "region_name": "CN-Hong Kong",
                     *           "enterprise_project_id": "0",
                     *           "enterprise_project_name": "default",
                     *           "charging_mode": 3,
                     *           "consume_time": "2026-05-01T12:00:00Z",
                     *           "trade_time": "2026-05-01T13:00:00Z",
                     *           "provider_type": 1,
                     *           "trade_id": "use-5c5286886ccfd370ee3d58bcd4510278-1777636800000",
                     *           "id": "use-5c5286886ccfd370ee3d58bcd4510278-1777636800000-1",
                     *           "bill_type": 5,
                     *           "status": 1,
                     *           "official_amount": 0.0592,
                     *           "official_discount_amount": 0.00592,
                     *           "erase_amount": 0.00328,
                     *           "consume_amount": 0.05,
                     *           "cash_amount": 0.05,
                     *           "credit_amount": 0,
                     *           "coupon_amount": 0,
                     *           "flexipurchase_coupon_amount": 0,
                     *           "stored_value_card_amount": 0,
                     *           "bonus_amount": 0,
                     *           "debt_amount": 0,
                     *           "writeoff_amount": 0
                     *         }
                     *       ],
                     *       "currency": "CNY"
                     *     }
                     */
                    "application/json": components["schemas"]["Transactions"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListFreeResourcesUsageRecords: {
        parameters: {
            query: {
                /** @description Only the quantity with this id. */
                free_resource_id?: string;
                /** @description Only packages of this product. */
                product_id?: string;
                /** @description Only use of this resource type. */
                resource_type_code?: string;
                /** @description The first day, in UTC+8. */
                deduct_time_begin: components["schemas"]["Day"];
                /** @description The last day, in UTC+8. */
                deduct_time_end: components["schemas"]["Day"];
                /** @description How many records to skip, counted from 0. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many records to give at most, 1 to 100. The default is 10. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of records and how many fit in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "free_resource_records": [],
                     *       "total_count": 0
                     *     }
                     */
                    "application/json": components["schemas"]["UsageRecords"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ShowCustomerMonthlySum: {
        parameters: {
            query: {
                /** @description The month, in UTC+8. */
                bill_cycle: components["schemas"]["Cycle"];
                /** @description Only this service, by resource type. */
                service_type_code?: string;
                /** @description Only this enterprise project: 0 the default one, -1 what belongs to none. */
                enterprise_project_id?: string;
                /** @description How many records to skip, counted from 0. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many records to give at most, 1 to 1000. The default is 10. */
                limit?: number;
                /** @description oneself for the account itself, sub_customer for a member of its enterprise, all for both. */
                method?: "oneself" | "sub_customer" | "all";
                /** @description The member; required when method is sub_customer, and not looked at otherwise. */
                sub_customer_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sums. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 0,
                     *       "bill_sums": [],
                     *       "consume_amount": 0,
                     *       "measure_id": 1,
                     *       "currency": "USD"
                     *     }
                     */
                    "application/json": components["schemas"]["MonthlySum"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListCustomerselfResourceRecords: {
        parameters: {
            query: {
                /** @description The month, in UTC+8. */
                cycle: components["schemas"]["Cycle"];
                /** @description Only this service; an empty value fits none. */
                cloud_service_type?: string;
                /** @description Only this region; an empty value fits none. */
                region?: string;
                /** @description 1 yearly/monthly, 3 pay-per-use, 10 reserved instances, 11 savings plans. */
                charge_mode?: "1" | "3" | "10" | "11";
                /** @description Only records of this type. */
                bill_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
                /** @description How many records to skip, counted from 0. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many records to give at most, 1 to 1000. The default is 10. */
                limit?: number;
                /** @description Only this resource; an empty value fits none. */
                resource_id?: string;
                /** @description Only this enterprise project; 0 is the default one, which has all; an empty value fits none. */
                enterprise_project_id?: string;
                /** @description Whether records without an amount are given too. */
                include_zero_record?: boolean;
                /** @description oneself for the account itself, sub_customer for a member of its enterprise, all for both. */
                method?: "oneself" | "sub_customer" | "all";
                /** @description The member; required when method is sub_customer, and not looked at otherwise. */
                sub_customer_id?: string;
                /** @description Only this order or transaction; an empty value fits none. */
                trade_id?: string;
                /** @description The first day, in UTC+8, within the month; without the last one the whole month counts. */
                bill_date_begin?: components["schemas"]["BillDay"];
                /** @description The last day, in UTC+8, within the month; without the first one the whole month counts. */
                bill_date_end?: components["schemas"]["BillDay"];
                /** @description 1 by month and resource, 2 by day and resource, 3 each record. */
                statistic_type?: 1 | 2 | 3;
            };
            header?: {
                /** @description Language of the names, zh_CN or en_US. The default is zh_CN. */
                "X-Language"?: "zh_CN" | "en_US";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of records and how many fit in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fee_records": [],
                     *       "total_count": 0,
                     *       "currency": "USD"
                     *     }
                     */
                    "application/json": components["schemas"]["FeeRecords"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListCustomerselfResourceRecordDetails: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the names, zh_cn or en_us. The default is zh_cn. */
                "X-Language"?: "zh_cn" | "en_us";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cycle": "2026-05",
                 *       "statistic_type": 1
                 *     }
                 */
                "application/json": components["schemas"]["ResourceRecordsQuery"];
            };
        };
        responses: {
            /** @description One page of records and how many fit in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "monthly_records": [],
                     *       "total_count": 0,
                     *       "currency": "USD"
                     *     }
                     */
                    "application/json": components["schemas"]["ResourceRecords"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListResourceUsage: {
        parameters: {
            query: {
                /** @description The month, in UTC+8. */
                bill_cycle: components["schemas"]["UsageMonth"];
                /** @description The service. */
                service_type_code: "hws.service.type.cdn" | "hws.service.type.obs" | "hws.service.type.vpc" | "hws.service.type.iec";
                /** @description The resource type. */
                resource_type_code: "hws.resource.type.cdn" | "hws.resource.type.obs" | "hws.resource.type.bandwidth" | "hws.resource.type.edgebandwidth";
                /** @description How the bandwidth is paid. */
                usage_type: "95Peak" | "95peak_1000" | "bandwidth95peak" | "95peak_plus";
                /** @description The resource. */
                resource_id: string;
                /** @description How many records to skip, counted from 0. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many records to give at most, 1 to 1000. The default is 10. */
                limit?: number;
            };
            header?: {
                /** @description Language of the names. The default is zh_CN. */
                "X-Language"?: "zh_CN" | "en_US";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of points and how many there are in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "actual_days": "30",
                     *       "band_width": "90.22",
                     *       "monthly_peak_band_width": "102.81",
                     *       "band_width_measure_id": 15,
                     *       "total_count": 8640,
                     *       "usage_info_list": [
                     *         {
                     *           "stat_time": "2026-03-31T16:00:00Z",
                     *           "usage": "35.81",
                     *           "measure_id": 15
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BandwidthDetails"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListResourceUsageSummary: {
        parameters: {
            query: {
                /** @description The month, in UTC+8. */
                bill_cycle: components["schemas"]["UsageMonth"];
                /** @description The service. */
                service_type_code: "hws.service.type.cdn" | "hws.service.type.obs" | "hws.service.type.vpc" | "hws.service.type.iec";
                /** @description The resource type. */
                resource_type_code: "hws.resource.type.cdn" | "hws.resource.type.obs" | "hws.resource.type.bandwidth" | "hws.resource.type.edgebandwidth";
                /** @description How the bandwidth is paid. */
                usage_type: "95Peak" | "95peak_1000" | "bandwidth95peak" | "95peak_plus";
                /** @description How many records to skip, counted from 0. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many records to give at most, 1 to 100. The default is 10. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description Language of the names. The default is zh_CN. */
                "X-Language"?: "zh_CN" | "en_US";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of bandwidths and how many there are in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "summary_usage_info_list": [
                     *         {
                     *           "resource_id": "21f3aec98719cebce7d2f3c381878413",
                     *           "actual_days": "30",
                     *           "band_width": "90.22",
                     *           "monthly_peak_band_width": "102.81",
                     *           "band_width_measure_id": 15
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BandwidthSummaries"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListSubcustomerMonthlyBills: {
        parameters: {
            query: {
                /** @description The month, in UTC+8. */
                cycle: components["schemas"]["BillMonth"];
                /** @description 1 yearly/monthly, 3 pay-per-use, 11 savings plans; there are none of these. */
                charge_mode: "1" | "3" | "11";
                /** @description 0 use, 1 unsubscription, 2 what Huawei writes off; there is nothing of that. Absent and "" mean all. */
                bill_type?: "0" | "1" | "2";
                /** @description The reseller whose customers are meant; without it a distributor sees those of its own. Not looked at when anybody else sends it. */
                indirect_partner_id?: string;
                /** @description Only this customer; absent and "" mean all. */
                customer_id?: string;
                /** @description Only this service; absent and "" mean all. */
                cloud_service_type?: string;
                /** @description How many records to skip, counted from 0. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many records to give at most, 1 to 100. The default is 10. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of sums and how many there are in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bill_sums": [
                     *         {
                     *           "customer_id": "ddb0ce91c343eea8523a6513f7803cd8",
                     *           "cloud_service_type": "hws.service.type.ebs",
                     *           "cloud_service_type_name": "云硬盘",
                     *           "resource_type_code": "hws.resource.type.volume",
                     *           "resource_type_name": "云硬盘",
                     *           "bill_type": "0",
                     *           "charge_mode": "1",
                     *           "amount": 8.45,
                     *           "debt_amount": 0,
                     *           "adjustment_amount": 0,
                     *           "discount_amount": 0.94,
                     *           "measure_id": 1,
                     *           "account_details": [
                     *             {
                     *               "balance_type": "BALANCE_TYPE_DEBIT",
                     *               "amount": 8.45,
                     *               "bill_type": "0"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "count": 1,
                     *       "currency": "CNY"
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerMonths"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListOnDemandResourceRatings: {
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
                 *       "project_id": "5a1b2c3d4e5f60718293a4b5c6d7e8f9",
                 *       "product_infos": [
                 *         {
                 *           "id": "1",
                 *           "cloud_service_type": "hws.service.type.ec2",
                 *           "resource_type": "hws.resource.type.vm",
                 *           "resource_spec": "s6.large.2.linux",
                 *           "region": "la-north-2",
                 *           "usage_factor": "Duration",
                 *           "usage_value": 730,
                 *           "usage_measure_id": 4,
                 *           "subscription_num": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UsageInquiry"];
            };
        };
        responses: {
            /** @description The price of each row and of all together. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "amount": 43.216,
                     *       "discount_amount": 0,
                     *       "official_website_amount": 43.216,
                     *       "measure_id": 1,
                     *       "currency": "USD",
                     *       "product_rating_results": [
                     *         {
                     *           "id": "1",
                     *           "product_id": "OFFI579284585010589711",
                     *           "amount": 43.216,
                     *           "discount_amount": 0,
                     *           "official_website_amount": 43.216,
                     *           "measure_id": 1,
                     *           "discount_rating_results": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UsagePrices"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListRenewRateOnPeriod: {
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
                 *       "resource_ids": [
                 *         "6f1d2c3b4a5e48d79c0b1a2f3e4d5c6b"
                 *       ],
                 *       "period_type": 2,
                 *       "period_num": 1
                 *     }
                 */
                "application/json": components["schemas"]["RenewRateQuery"];
            };
        };
        responses: {
            /** @description The prices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "currency": "USD",
                     *       "renew_inquiry_results": [
                     *         {
                     *           "resource_id": "6f1d2c3b4a5e48d79c0b1a2f3e4d5c6b",
                     *           "amount": "63.07"
                     *         }
                     *       ],
                     *       "official_website_rating_result": {
                     *         "official_website_amount": "63.07"
                     *       },
                     *       "optional_discount_rating_results": [],
                     *       "fail_resource_infos": []
                     *     }
                     */
                    "application/json": components["schemas"]["RenewRates"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListRateOnPeriodDetail: {
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
                 *       "project_id": "5a1b2c3d4e5f60718293a4b5c6d7e8f9",
                 *       "product_infos": [
                 *         {
                 *           "id": "1",
                 *           "cloud_service_type": "hws.service.type.ec2",
                 *           "resource_type": "hws.resource.type.vm",
                 *           "resource_spec": "s6.xlarge.4.linux",
                 *           "region": "la-north-2",
                 *           "period_type": 2,
                 *           "period_num": 1,
                 *           "subscription_num": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PeriodInquiry"];
            };
        };
        responses: {
            /** @description The official price and the offers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "official_website_rating_result": {
                     *         "official_website_amount": 63.07,
                     *         "measure_id": 1,
                     *         "product_rating_results": [
                     *           {
                     *             "id": "1",
                     *             "product_id": "OFFI959429065966718979",
                     *             "official_website_amount": 63.07,
                     *             "measure_id": 1
                     *           }
                     *         ]
                     *       },
                     *       "optional_discount_rating_results": [],
                     *       "currency": "USD"
                     *     }
                     */
                    "application/json": components["schemas"]["PeriodPrices"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListSubCustomerBillDetail: {
        parameters: {
            query: {
                /** @description The month, in UTC+8. */
                bill_cycle: components["schemas"]["BillMonth"];
                /** @description The customer. */
                customer_id: string;
                /** @description Only this service; a blank value means all, "" is refused. */
                service_type_code?: string;
                /** @description Only this region; a blank value means all, "" is refused. */
                region_code?: string;
                /** @description 1 yearly/monthly, 3 pay-per-use, 10 reserved instances, 11 savings plans. */
                charging_mode?: 1 | 3 | 10 | 11;
                /** @description Only records of this type. */
                bill_detail_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
                /** @description Only this resource; "" means all. */
                resource_id?: string;
                /** @description Only the resource of this name; "" means all. */
                resource_name?: string;
                /** @description Only this order or transaction; "" means all. */
                trade_id?: string;
                /** @description Only a customer of this account manager; "" means any. */
                account_manager_id?: string;
                /** @description Only what was used under this association: 1 referral, 2 agency. "" means both. */
                association_type?: "1" | "2";
                /** @description How many records to skip, counted from 0. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many records to give at most, 1 to 1000. The default is 10. */
                limit?: number;
                /** @description The reseller that the customer belonged to; without it a distributor sees what the customer used while it was its own. Not looked at when anybody else sends it. */
                indirect_partner_id?: string;
                /** @description The first day, in UTC+8, within the month; without the last one the whole month counts. */
                bill_date_begin?: components["schemas"]["BillDate"];
                /** @description The last day, in UTC+8, within the month; without the first one the whole month counts. */
                bill_date_end?: components["schemas"]["BillDate"];
            };
            header?: {
                /** @description Language of the names. The default is zh_cn. */
                "X-Language"?: "zh_cn" | "en_us";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of records and how many fit in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "currency": "CNY",
                     *       "fee_records": [
                     *         {
                     *           "bill_cycle": "2026-05",
                     *           "customer_id": "ddb0ce91c343eea8523a6513f7803cd8",
                     *           "association_type": "2",
                     *           "service_type_code": "hws.service.type.ec2",
                     *           "service_type_name": "Elastic Cloud Server",
                     *           "resource_type_code": "hws.resource.type.vm",
                     *           "resource_type_name": "Cloud host",
                     *           "resource_id": "5c5286886ccfd370ee3d58bcd4510278",
                     *           "resource_name": "vm-5c52",
                     *           "product_id": "OFFI417636290597555218",
                     *           "product_name": "s6.large.2, 2 vCPUs, 4 GB, linux",
                     *           "product_spec_desc": "s6.large.2, 2 vCPUs, 4 GB, linux",
                     *           "region_code": "ap-southeast-1",
                     *           "region_name": "CN-Hong Kong",
                     *           "charging_mode": 3,
                     *           "trade_time": "2026-05-01T13:00:00Z",
                     *           "trade_id": "use-5c5286886ccfd370ee3d58bcd4510278-1777636800000",
                     *           "id": "use-5c5286886ccfd370ee3d58bcd4510278-1777636800000-1",
                     *           "bill_detail_type": 5,
                     *           "consume_time": "2026-05-01T12:00:00Z",
                     *           "usage_type": "Duration",
                     *           "usage_amount": 1,
                     *           "usage_measure_id": 4,
                     *           "free_resource_usage": 0,
                     *           "free_resource_measure_id": 4,
                     *           "official_amount": 0.0592,
                     *           "official_discount_amount": 0.00592,
                     *           "payment_amount": 0.05,
                     *           "cash_amount": 0.05,
                     *           "credit_amount": 0,
                     *           "coupon_amount": 0,
                     *           "flexipurchase_coupon_amount": 0,
                     *           "stored_value_card_amount": 0,
                     *           "debt_amount": 0,
                     *           "writeoff_amount": 0,
                     *           "period_type": 25,
                     *           "period_num": 1,
                     *           "enterprise_project_id": "0",
                     *           "partner_id": "1ece4bac11b93b45a893f1685e1ddeb7"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerRecords"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListConsumeSubCustomers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the names. The default is zh_CN. */
                "X-Language"?: "zh_CN" | "en_US";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "bill_cycle": "2026-05",
                 *       "offset": 0,
                 *       "limit": 10
                 *     }
                 */
                "application/json": components["schemas"]["SpendersQuery"];
            };
        };
        responses: {
            /** @description One page of customers and how many there are in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sub_customers": [
                     *         {
                     *           "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42"
                     *         }
                     *       ],
                     *       "total_count": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Spenders"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListCustomerBillsMonthlyBreakDown: {
        parameters: {
            query: {
                /** @description The month, in UTC+8. */
                shared_month: components["schemas"]["SharedMonth"];
                /** @description Only this service. */
                service_type_code?: string;
                /** @description Only this resource type. */
                resource_type_code?: string;
                /** @description Only this region. */
                region_code?: string;
                /** @description 1 yearly/monthly, 3 pay-per-use, 10 reserved instances, 11 savings plans. */
                charging_mode?: 1 | 3 | 10 | 11;
                /** @description Only costs of this type. */
                bill_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
                /** @description How many records to skip, counted from 0. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many records to give at most, 1 to 1000. The default is 10. */
                limit?: number;
                /** @description Only this resource. */
                resource_id?: string;
                /** @description Only the resource of this name. */
                resource_name?: string;
                /** @description Only this enterprise project; 0 is the default one, which has all. */
                enterprise_project_id?: string;
                /** @description oneself for the account itself, sub_customer for a member, all for both. Absent means all. */
                method?: "oneself" | "sub_customer" | "all";
                /** @description The member; required when method is sub_customer, and not looked at otherwise. */
                sub_customer_id?: string;
            };
            header?: {
                /** @description Language of the names. Absent means that of the site. */
                "X-Language"?: "zh_CN" | "en_US";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of costs and how many fit in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "currency": "CNY",
                     *       "total_count": 1,
                     *       "details": [
                     *         {
                     *           "shared_month": "2026-05",
                     *           "bill_cycle": "2026-02",
                     *           "bill_type": 1,
                     *           "customer_id": "ddb0ce91c343eea8523a6513f7803cd8",
                     *           "region_code": "ap-southeast-1",
                     *           "region_name": "CN-Hong Kong",
                     *           "service_type_code": "hws.service.type.ec2",
                     *           "service_type_name": "Elastic Cloud Server",
                     *           "resource_type_code": "hws.resource.type.vm",
                     *           "resource_type_name": "Cloud host",
                     *           "resource_id": "23508c504d56152351123f9ea91db2fd",
                     *           "resource_name": "vm-2350",
                     *           "product_spec_desc": "s6.large.2, 2 vCPUs, 4 GB, linux",
                     *           "enterprise_project_id": "0",
                     *           "enterprise_project_name": "default",
                     *           "charging_mode": 1,
                     *           "order_id": "CS26020612009002002",
                     *           "effective_tag_pairs": [],
                     *           "cost_unit_pairs": [],
                     *           "effective_time": "2026-02-06T12:00:00Z",
                     *           "expire_time": "2027-02-06T12:00:00Z",
                     *           "period_type": 19,
                     *           "consume_amount": 311.1,
                     *           "past_months_amortized_amount": 71.4,
                     *           "current_month_amortized_amount": 26.35,
                     *           "future_months_amortized_amount": 213.35,
                     *           "amortized_cash_amount": 26.35,
                     *           "amortized_credit_amount": 0,
                     *           "amortized_coupon_amount": 0,
                     *           "amortized_flexipurchase_coupon_amount": 0,
                     *           "amortized_stored_value_card_amount": 0,
                     *           "amortized_bonus_amount": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MonthlyCosts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ShowRealNameAuthQrCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
                     *       "qr_code_url": "https://real-name.example/face?code=5f2b8c1e9d047a36b1c2d3e4f5061728"
                     *     }
                     */
                    "application/json": components["schemas"]["QrCode"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ShowRealNameAuthStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
                     *       "verified_status": 2,
                     *       "verified_type": 1
                     *     }
                     */
                    "application/json": components["schemas"]["RealNameStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ChangeEnterpriseRealnameAuthentication: {
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
                 *       "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                 *       "identify_type": 1,
                 *       "certificate_type": 0,
                 *       "verified_file_url": [
                 *         "acme/licence-front.jpg",
                 *         "acme/licence-back.jpg"
                 *       ],
                 *       "corp_name": "Acme Hosting Ltd.",
                 *       "verified_number": "REG-2026-0042",
                 *       "reg_country": "MX",
                 *       "xaccount_type": "sandbox_partner_IDP",
                 *       "change_type": 1
                 *     }
                 */
                "application/json": components["schemas"]["EnterpriseChange"];
            };
        };
        responses: {
            /** @description The application is taken in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "is_review": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationTaken"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    CreateEnterpriseRealnameAuthentication: {
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
                 *       "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                 *       "identify_type": 1,
                 *       "certificate_type": 0,
                 *       "verified_file_url": [
                 *         "acme/licence-front.jpg",
                 *         "acme/licence-back.jpg"
                 *       ],
                 *       "corp_name": "Acme Hosting Ltd.",
                 *       "verified_number": "REG-2026-0042",
                 *       "reg_country": "MX",
                 *       "xaccount_type": "sandbox_partner_IDP"
                 *     }
                 */
                "application/json": components["schemas"]["EnterpriseApplication"];
            };
        };
        responses: {
            /** @description The application is taken in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "is_review": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationTaken"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    CreatePersonalRealnameAuth: {
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
                 *       "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                 *       "identify_type": 0,
                 *       "verified_type": 3,
                 *       "verified_file_url": [
                 *         "people/page.jpg",
                 *         "people/stamp.jpg",
                 *         "people/holder.jpg"
                 *       ],
                 *       "name": "王芳",
                 *       "verified_number": "P123456",
                 *       "change_type": -1,
                 *       "xaccount_type": "sandbox_partner_cn_IDP"
                 *     }
                 */
                "application/json": components["schemas"]["IndividualApplication"];
            };
        };
        responses: {
            /** @description The application is taken in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "is_review": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationTaken"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ShowRealnameAuthenticationReviewResult: {
        parameters: {
            query: {
                /** @description The customer whose application is asked about. */
                customer_id: components["schemas"]["CustomerId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the last application, and the reviewer's words to a rejection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "review_result": 1,
                     *       "opinion": "The photo is not readable."
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    CreateEnterpriseProjectAuth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Enterprise projects are open. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListEnterpriseOrganizations: {
        parameters: {
            query?: {
                /** @description 0 gives the units right below, 1 all of them. The default is 0. */
                recursive_query?: 0 | 1;
                /** @description The unit to begin at. Absent and empty begin at the root, which then is named too. */
                parent_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The units. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "root_id": "100000000000000001",
                     *       "root_name": "Acme Group",
                     *       "child_nodes": [
                     *         {
                     *           "relation_id": "200000000000000002",
                     *           "id": "100000000000000002",
                     *           "name": "Research"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Organizations"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListEnterpriseMultiAccount: {
        parameters: {
            query: {
                /**
                 * @description Account id of the member, as the list of members gives it.
                 * @example 2f1c0a9be4d84c5b8a6f0d3e7b915c42
                 */
                sub_customer_id: components["parameters"]["MemberId"];
                /**
                 * @description The account, of cash or of credit.
                 * @example BALANCE_TYPE_DEBIT
                 */
                balance_type: components["parameters"]["MemberBalanceType"];
                /** @description How many records to skip, counted from 0. Absent and null mean 0; an empty value is refused. */
                offset?: components["parameters"]["MemberOffset"];
                /** @description How many records to give at most, 1 to 100. Absent and null mean 10; an empty value is refused. */
                limit?: components["parameters"]["MemberLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What can be taken back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "amount_infos": [
                     *         {
                     *           "avail_retrieve_amount": 100,
                     *           "measure_id": 1,
                     *           "currency": "CNY"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RetrieveAmounts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ReclaimSubEnterpriseAmount: {
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
                 *       "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                 *       "amount": "100.00",
                 *       "trans_id": "6a3c9d2f0e158b47c2d3e4f506172839"
                 *     }
                 */
                "application/json": components["schemas"]["MoneyTransfer"];
            };
        };
        responses: {
            /** @description The money is back. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ReclaimEnterpriseMultiAccountCoupon: {
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
                 *       "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                 *       "coupon_id": "CP26050648217735",
                 *       "sub_coupon_id": "CP26050648217736"
                 *     }
                 */
                "application/json": components["schemas"]["CouponRetrieval"];
            };
        };
        responses: {
            /** @description The rest is back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "real_retrieve_amout": "5.00"
                     *     }
                     */
                    "application/json": components["schemas"]["CouponRest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListMultiAccountRetrieveCoupons: {
        parameters: {
            query: {
                /**
                 * @description Account id of the member, as the list of members gives it.
                 * @example 2f1c0a9be4d84c5b8a6f0d3e7b915c42
                 */
                sub_customer_id: components["parameters"]["MemberId"];
                /** @description How many records to skip, counted from 0. Absent and null mean 0; an empty value is refused. */
                offset?: components["parameters"]["MemberOffset"];
                /** @description How many records to give at most, 1 to 100. Absent and null mean 10; an empty value is refused. */
                limit?: components["parameters"]["MemberLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of coupons and how many there are in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "avail_retrieve_coupons": [
                     *         {
                     *           "coupon_id": "CP26050648217735",
                     *           "plan_name": "Welcome coupon",
                     *           "sub_coupon_id": "CP26050648217736",
                     *           "balance": "5.00",
                     *           "effective_time": "2026-05-06T08:05:01Z",
                     *           "expire_time": "2026-08-04T08:05:01Z",
                     *           "use_limits": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RetrieveCoupons"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    SendSmsVerificationCode: {
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
                 *       "mobile_phone": "13800000001",
                 *       "timeout": 10,
                 *       "language": "zh-cn",
                 *       "sm_template_args": [
                 *         {
                 *           "key": "sub_customer_name",
                 *           "value": "acme-research"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MemberCodeOrder"];
            };
        };
        responses: {
            /** @description The code is on its way. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListEnterpriseSubCustomers: {
        parameters: {
            query?: {
                /** @description Only members of this account name. */
                sub_customer_account_name?: string;
                /** @description Only members of this name. */
                sub_customer_display_name?: string;
                /** @description 1 looks for parts of names, 0 for whole ones. */
                fuzzy_query?: 0 | 1;
                /** @description How many records to skip, counted from 0. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many records to give at most, 1 to 100. The default is 10. */
                limit?: components["parameters"]["Limit"];
                /** @description Only members of this organization. */
                org_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of members and how many fit in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 0,
                     *       "sub_customer_infos": []
                     *     }
                     */
                    "application/json": components["schemas"]["EnterpriseMembers"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    CreateSubEnterpriseAccount: {
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
                 *       "party_id": "100000000000000002",
                 *       "display_name": "Research",
                 *       "sub_customer_association_type": 1,
                 *       "permission_ids": [
                 *         "READ_CONSUME_BILL"
                 *       ],
                 *       "new_sub_customer": {
                 *         "customer_name": "acme-research",
                 *         "password": "Correct-7-horses",
                 *         "use_pri_mobile_phone": "Y"
                 *       },
                 *       "financial_custody": 0
                 *     }
                 */
                "application/json": components["schemas"]["MemberCreation"];
            };
        };
        responses: {
            /** @description The account is being created. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ShowMultiAccountTransferAmount: {
        parameters: {
            query: {
                /**
                 * @description The account, of cash or of credit.
                 * @example BALANCE_TYPE_DEBIT
                 */
                balance_type: components["parameters"]["MemberBalanceType"];
                /** @description How many records to skip, counted from 0. Absent and null mean 0; an empty value is refused. */
                offset?: components["parameters"]["MemberOffset"];
                /** @description How many records to give at most, 1 to 100. Absent and null mean 10; an empty value is refused. */
                limit?: components["parameters"]["MemberLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What can be given. */
            200: {
                headers: {
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
                    "application/json": components["schemas"]["TransferAmounts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    UpdateSubEnterpriseAmount: {
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
                 *       "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                 *       "amount": "100.00",
                 *       "trans_id": "5f2b8c1e9d047a36b1c2d3e4f5061728"
                 *     }
                 */
                "application/json": components["schemas"]["MoneyTransfer"];
            };
        };
        responses: {
            /** @description The member has the money. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ClaimEnterpriseMultiAccountCoupon: {
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
                 *       "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                 *       "coupon_id": "CP26050648217735",
                 *       "amount": "5.00",
                 *       "trans_id": "7b4d0e3a1f269c58d3e4f50617283940"
                 *     }
                 */
                "application/json": components["schemas"]["CouponTransfer"];
            };
        };
        responses: {
            /** @description The member has the coupon. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sub_coupon_id": "CP26050648217736"
                     *     }
                     */
                    "application/json": components["schemas"]["CouponPart"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListMultiAccountTransferCoupons: {
        parameters: {
            query?: {
                /** @description How many records to skip, counted from 0. Absent and null mean 0; an empty value is refused. */
                offset?: components["parameters"]["MemberOffset"];
                /** @description How many records to give at most, 1 to 100. Absent and null mean 10; an empty value is refused. */
                limit?: components["parameters"]["MemberLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of coupons and how many there are in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "avail_transfer_coupons": [
                     *         {
                     *           "coupon_id": "CP26050648217735",
                     *           "plan_name": "Welcome coupon",
                     *           "balance": "20.00",
                     *           "effective_time": "2026-05-06T08:05:01Z",
                     *           "expire_time": "2026-08-04T08:05:01Z",
                     *           "use_limits": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TransferCoupons"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListCustomerOrders: {
        parameters: {
            query?: {
                /** @description Only this order, in any case of letters. Absent means all; an empty value is refused. */
                order_id?: string;
                /** @description Only orders of this customer; an empty value is refused. */
                customer_id?: string;
                /** @description Only orders created at this moment or later; an empty value is refused. */
                create_time_begin?: components["schemas"]["Instant"];
                /** @description Only orders created at this moment or earlier; an empty value is refused. */
                create_time_end?: components["schemas"]["Instant"];
                /** @description Only orders of this service, in any case of letters. An empty value fits no order. */
                service_type_code?: string;
                /** @description Only orders in this status; an empty value is refused. */
                status?: 1 | 3 | 4 | 5 | 6 | 9;
                /** @description Only orders of this type. */
                order_type?: "1" | "2" | "3" | "4" | "10" | "11" | "13" | "14" | "15";
                /** @description How many records to give at most, 1 to 100. The default is 10. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip, counted from 0. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description createTime for oldest first, -createTime for newest first, in any case of letters. */
                order_by?: "createTime" | "-createTime";
                /** @description Only orders paid at this moment or later. */
                payment_time_begin?: components["schemas"]["Instant"];
                /** @description Only orders paid at this moment or earlier. */
                payment_time_end?: components["schemas"]["Instant"];
                /** @description Account id of the tier-2 reseller that a tier-1 distributor acts for; not looked at when anybody else sends it. */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
                /** @description oneself, the default, for orders of the customer itself; sub_customer for those it paid for members, of which there are none. */
                method?: "oneself" | "sub_customer";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of orders and how many fit in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 0,
                     *       "order_infos": []
                     *     }
                     */
                    "application/json": components["schemas"]["Orders"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    CancelCustomerOrder: {
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
                 *       "order_id": "CS26050612001234001"
                 *     }
                 */
                "application/json": components["schemas"]["Cancellation"];
            };
        };
        responses: {
            /** @description The order is cancelled. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ShowCustomerOrderDetails: {
        parameters: {
            query?: {
                /** @description How many records to give at most, 1 to 100. The default is 10. */
                limit?: components["parameters"]["Limit"];
                /** @description How many records to skip, counted from 0. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description Account id of the tier-2 reseller that a tier-1 distributor acts for; not looked at when anybody else sends it. */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header?: {
                /** @description Language of the names, zh_CN or en_US. The default is zh_CN. */
                "X-Language"?: "zh_CN" | "en_US";
            };
            path: {
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
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 0,
                     *       "order_line_items": []
                     *     }
                     */
                    "application/json": components["schemas"]["OrderDetails"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListOrderCouponsByOrderId: {
        parameters: {
            query: {
                /** @description The order, which waits for its payment. */
                order_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The coupons and how many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 0,
                     *       "user_coupons": []
                     *     }
                     */
                    "application/json": components["schemas"]["OrderCoupons"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListOrderDiscounts: {
        parameters: {
            query: {
                /** @description The order. */
                order_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The discounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "discounts": []
                     *     }
                     */
                    "application/json": components["schemas"]["OrderDiscounts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ShowRefundOrderDetails: {
        parameters: {
            query: {
                /** @description The order of the unsubscription. */
                order_id: string;
                /** @description The customer that the order is of; a partner must name it. */
                customer_id?: string;
                /** @description Account id of the tier-2 reseller that a tier-1 distributor acts for; not looked at when anybody else sends it. */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows and how many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 0,
                     *       "refund_infos": []
                     *     }
                     */
                    "application/json": components["schemas"]["Refunds"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    AutoRenewalResources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource. */
                resource_id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "auto_renew_times": 3
                 *     }
                 */
                "application/json": components["schemas"]["AutoRenewal"];
            };
        };
        responses: {
            /** @description The resource renews itself. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    CancelAutoRenewalResources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource. */
                resource_id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource does not renew itself any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    RenewalResources: {
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
                 *       "resource_ids": [
                 *         "6f1d2c3b4a5e48d79c0b1a2f3e4d5c6b"
                 *       ],
                 *       "period_type": 2,
                 *       "period_num": 1,
                 *       "is_auto_pay": 0
                 *     }
                 */
                "application/json": components["schemas"]["Renewal"];
            };
        };
        responses: {
            /** @description The orders, and what was left as it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "order_ids": [
                     *         "CS26050612001234001"
                     *       ],
                     *       "fail_resource_infos": []
                     *     }
                     */
                    "application/json": components["schemas"]["Ordered"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    SetResourcesRenewConfig: {
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
                 *       "config_name": "DEDUCTION_DATE",
                 *       "config_value": "3"
                 *     }
                 */
                "application/json": components["schemas"]["RenewConfig"];
            };
        };
        responses: {
            /** @description The account is set so. The success code stands in the body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "Success"
                     *     }
                     */
                    "application/json": components["schemas"]["RenewConfigAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    UpdatePeriodToOnDemand: {
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
                 *       "operation": "SET_UP",
                 *       "resource_ids": [
                 *         "6f1d2c3b4a5e48d79c0b1a2f3e4d5c6b"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Conversion"];
            };
        };
        responses: {
            /** @description Done, except for the resources that are named. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_details": []
                     *     }
                     */
                    "application/json": components["schemas"]["ConversionAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    UpdatePeriodToOnDemandInstantly: {
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
                 *       "resource_ids": [
                 *         "6f1d2c3b4a5e48d79c0b1a2f3e4d5c6b"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["InstantConversion"];
            };
        };
        responses: {
            /** @description What came of each resource, in the order of the request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "to_ondemand_service_results": [
                     *         {
                     *           "resource_id": "6f1d2c3b4a5e48d79c0b1a2f3e4d5c6b",
                     *           "result": "SUCCESS",
                     *           "order_id": "CS26050612001234001"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ConversionResults"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    CancelResourcesSubscription: {
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
                 *       "resource_ids": [
                 *         "6f1d2c3b4a5e48d79c0b1a2f3e4d5c6b"
                 *       ],
                 *       "unsubscribe_type": 1
                 *     }
                 */
                "application/json": components["schemas"]["Unsubscription"];
            };
        };
        responses: {
            /** @description The orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "order_ids": [
                     *         "CS26050612001234001"
                     *       ],
                     *       "fail_resource_infos": []
                     *     }
                     */
                    "application/json": components["schemas"]["Unsubscribed"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListPayPerUseCustomerResources: {
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
                 *       "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                 *       "limit": 10
                 *     }
                 */
                "application/json": components["schemas"]["ResourcesQuery"];
            };
        };
        responses: {
            /** @description One page of resources and how many fit in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [],
                     *       "total_count": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Resources"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    UpdateCouponQuotas: {
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
                 *       "quota_id": "2026040108301577",
                 *       "indirect_partner_ids": [
                 *         "7c3d1e9a5b024f6c9d8e0f1a2b3c4d5e"
                 *       ],
                 *       "quota_amount": 500
                 *     }
                 */
                "application/json": components["schemas"]["CouponQuotaGift"];
            };
        };
        responses: {
            /** @description Who has a quota now, and who does not and why. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_details": [],
                     *       "simple_quota_infos": [
                     *         {
                     *           "id": "7c3d1e9a5b024f6c9d8e0f1a2b3c4d5e",
                     *           "quota_id": "2026050612004406"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CouponQuotaGifts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ReclaimCouponQuotas: {
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
                 *       "quota_ids": [
                 *         "2026041009214406"
                 *       ],
                 *       "remark": "End of the campaign"
                 *     }
                 */
                "application/json": components["schemas"]["CouponQuotaReclaim"];
            };
        };
        responses: {
            /** @description What was taken back, and what was not and why. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_details": [],
                     *       "simple_quota_infos": [
                     *         {
                     *           "quota_id": "2026041009214406",
                     *           "quota_balance": 1500
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CouponQuotaReclaims"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListQuotaCoupons: {
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
                 *       "quota_type": 0,
                 *       "quota_status_list": [
                 *         0
                 *       ],
                 *       "offset": 0,
                 *       "limit": 10
                 *     }
                 */
                "application/json": components["schemas"]["CouponQuotasQuery"];
            };
        };
        responses: {
            /** @description One page of quotas and how many fit in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "quotas": [
                     *         {
                     *           "quota_id": "2026040108301577",
                     *           "quota_type": 0,
                     *           "create_time": "2026-04-01T08:05:01Z",
                     *           "last_update_time": "2026-05-06T08:05:01Z",
                     *           "quota_value": 10000,
                     *           "quota_status": 0,
                     *           "balance": 8200,
                     *           "measure_id": 1,
                     *           "currency": "CNY",
                     *           "effective_time": "2026-04-01T08:05:01Z",
                     *           "expire_time": "2027-04-01T08:05:01Z",
                     *           "limit_infos": [
                     *             {
                     *               "limit_key": "serviceType",
                     *               "limit_values": [
                     *                 {
                     *                   "value1": "hws.service.type.ec2"
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CouponQuotas"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListCouponQuotasRecords: {
        parameters: {
            query?: {
                /** @description Only what concerns this reseller. Absent and blank mean all. */
                indirect_partner_id?: string;
                /** @description Only what concerns this quota of a reseller. Absent and blank mean all. */
                quota_id?: string;
                /** @description Only what was done after this moment. Blank is refused. */
                operation_time_begin?: components["schemas"]["Instant"];
                /** @description Only what was done before this moment. Blank is refused. */
                operation_time_end?: components["schemas"]["Instant"];
                /** @description Only what concerns this quota of the distributor. Absent means all; blank fits none. */
                parent_quota_id?: string;
                /** @description 10 given, 11 taken back. Absent and blank mean both. */
                operation_type?: "10" | "11";
                /** @description How many records to skip, counted from 0. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many records to give at most, 1 to 100. The default is 10. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of records and how many fit in all. */
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
                     *           "id": "quota-record-0000000001",
                     *           "operator": "partner-admin",
                     *           "operation_type": "10",
                     *           "quota_id": "2026041009214406",
                     *           "parent_quota_id": "2026040108301577",
                     *           "amount": 2000,
                     *           "operation_time": "2026-04-10T08:05:01Z",
                     *           "result": "0",
                     *           "indirect_partner_account_name": "demo-reseller-cn-01",
                     *           "indirect_partner_id": "7c3d1e9a5b024f6c9d8e0f1a2b3c4d5e",
                     *           "indirect_partner_name": "Reseller One Ltd."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CouponQuotaRecords"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListIndirectPartners: {
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
                 *       "offset": 0,
                 *       "limit": 10
                 *     }
                 */
                "application/json": components["schemas"]["ResellersQuery"];
            };
        };
        responses: {
            /** @description One page of resellers and how many there are in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "indirect_partners": [
                     *         {
                     *           "indirect_partner_id": "7c3d1e9a5b024f6c9d8e0f1a2b3c4d5e",
                     *           "mobile_phone": "5550100200",
                     *           "email": "sales@reseller.example",
                     *           "account_name": "demo-reseller-01",
                     *           "name": "Reseller One Ltd.",
                     *           "associated_on": "2026-04-06T08:05:01Z",
                     *           "account_manager_id": "1b2c3d4e5f60718293a4b5c6d7e8f901",
                     *           "account_manager_name": "Kim Park"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Resellers"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListIssuedCouponQuotas: {
        parameters: {
            query?: {
                /** @description Only this quota of a reseller. Absent and blank mean all. */
                quota_id?: string;
                /** @description Only the quotas of this reseller. Absent and blank mean those of all resellers. */
                indirect_partner_id?: string;
                /** @description Only quotas that were cut from this quota of the distributor. Absent means all; blank fits none. */
                parent_quota_id?: string;
                /** @description How many records to skip, counted from 0. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many records to give at most, 1 to 100. The default is 10. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of quotas and how many fit in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "quotas": [
                     *         {
                     *           "quota_id": "2026041009214406",
                     *           "quota_type": 0,
                     *           "create_time": "2026-04-10T08:05:01Z",
                     *           "last_update_time": "2026-05-06T08:05:01Z",
                     *           "quota_value": 2000,
                     *           "quota_status": 0,
                     *           "balance": 1500,
                     *           "measure_id": 1,
                     *           "currency": "CNY",
                     *           "effective_time": "2026-04-01T08:05:01Z",
                     *           "expire_time": "2027-04-01T08:05:01Z",
                     *           "limit_infos": [],
                     *           "indirect_partner_id": "7c3d1e9a5b024f6c9d8e0f1a2b3c4d5e",
                     *           "indirect_partner_account_name": "demo-reseller-cn-01",
                     *           "indirect_partner_name": "Reseller One Ltd.",
                     *           "parent_quota_id": "2026040108301577"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["IssuedCouponQuotas"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    CreateSubCustomer: {
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
                 *       "domain_name": "acme-hosting",
                 *       "domain_area": "MX",
                 *       "xaccount_id": "user-0042",
                 *       "xaccount_type": "sandbox_partner_cn_IDP",
                 *       "mobile_phone": "13900000001",
                 *       "verification_code": "104729",
                 *       "include_association_result": true
                 *     }
                 */
                "application/json": components["schemas"]["Registration"];
            };
        };
        responses: {
            /** @description The account is created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "domain_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *       "domain_name": "acme-hosting"
                     *     }
                     */
                    "application/json": components["schemas"]["Registered"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            /** @description The platform failed; with CBC.99000050 the account was created all the same and is named. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.99000050",
                     *       "error_msg": "The result of the association could not be queried in time.",
                     *       "domain_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *       "domain_name": "acme-hosting"
                     *     }
                     */
                    "application/json": components["schemas"]["RegistrationFailed"];
                };
            };
        };
    };
    ListSubCustomerNewTag: {
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
                 *       "customer_ids": [
                 *         "2f1c0a9be4d84c5b8a6f0d3e7b915c42"
                 *       ],
                 *       "offset": 0,
                 *       "limit": 10
                 *     }
                 */
                "application/json": components["schemas"]["NewCustomerTagsQuery"];
            };
        };
        responses: {
            /** @description One page of tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "new_customer_tags": [
                     *         {
                     *           "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *           "customer_tag_type": "SMB",
                     *           "new_customer_tag": "Y",
                     *           "effective_time": "2026-05",
                     *           "expire_time": "2027-04"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NewCustomerTags"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListCustomerOnDemandResources: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the names, zh_CN or en_US. The default is zh_CN. */
                "X-Language"?: "zh_CN" | "en_US";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                 *       "status": 1,
                 *       "limit": 10
                 *     }
                 */
                "application/json": components["schemas"]["OnDemandQuery"];
            };
        };
        responses: {
            /** @description One page of resources and how many fit in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "resources": [],
                     *       "total_count": 0
                     *     }
                     */
                    "application/json": components["schemas"]["OnDemandResources"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListSubCustomers: {
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
                 *       "account_name": "acme",
                 *       "offset": 0,
                 *       "limit": 10
                 *     }
                 */
                "application/json": components["schemas"]["CustomersQuery"];
            };
        };
        responses: {
            /** @description One page of customers and how many fit in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "customer_infos": [
                     *         {
                     *           "customer": "Acme Hosting Ltd.",
                     *           "account_name": "acme-hosting",
                     *           "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *           "associated_on": "2026-05-06T08:05:01Z",
                     *           "association_type": "3",
                     *           "verified_status": "2",
                     *           "customer_type": 1,
                     *           "is_frozen": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Customers"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    CheckUserIdentity: {
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
                 *       "search_type": "name",
                 *       "search_value": "acme-hosting"
                 *     }
                 */
                "application/json": components["schemas"]["IdentityCheck"];
            };
        };
        responses: {
            /** @description Whether it can be used. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "check_result": "available"
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityCheckResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListFreeResourceUsages: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the names, zh_CN or en_US. The default is zh_CN. */
                "X-Language"?: components["parameters"]["Language"];
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
                "application/json": components["schemas"]["UsagesQuery"];
            };
        };
        responses: {
            /** @description The quantities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "free_resources": []
                     *     }
                     */
                    "application/json": components["schemas"]["Usages"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListIncentiveDiscountPolicies: {
        parameters: {
            query: {
                /** @description The month, in UTC+8. */
                time: components["schemas"]["PolicyMonth"];
                /** @description Only this service; absent and blank mean all, "" fits none. */
                service_type_code?: string;
                /** @description How many records to skip, counted from 0. Absent means 0, "" is refused. */
                offset?: number;
                /** @description How many records to give at most, 1 to 100. Absent means 10, "" is refused. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of policies and how many there are in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "policies": [
                     *         {
                     *           "service_type_code": "hws.service.type.ec2",
                     *           "service_type_name": "弹性云服务器",
                     *           "incentive_policy": "0",
                     *           "allow_discount": "YES"
                     *         }
                     *       ],
                     *       "total_count": 1
                     *     }
                     */
                    "application/json": components["schemas"]["IncentivePolicies"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListResourceSpecs: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the names, zh_cn or en_us. The default is zh_cn. */
                "X-Language"?: "zh_cn" | "en_us";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cloud_service_type": "hws.service.type.ec2",
                 *       "resource_type": "hws.resource.type.vm",
                 *       "region_code": "la-north-2",
                 *       "charge_mode": "3",
                 *       "limit": 10
                 *     }
                 */
                "application/json": components["schemas"]["SpecsQuery"];
            };
        };
        responses: {
            /** @description One page of specs and the marker of the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cloud_service_basics": [
                     *         {
                     *           "cloud_service_type": "hws.service.type.ec2",
                     *           "cloud_service_type_name": "Elastic Cloud Server",
                     *           "resource_type": "hws.resource.type.vm",
                     *           "resource_type_name": "Cloud host",
                     *           "resource_spec": "s6.large.2.linux",
                     *           "resource_spec_name": "s6.large.2, 2 vCPUs, 4 GB, linux",
                     *           "charge_mode": "3",
                     *           "region_code": "la-north-2"
                     *         }
                     *       ],
                     *       "page_info": {
                     *         "next_marker": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Specs"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListResourceTypes: {
        parameters: {
            query?: {
                /** @description How many records to skip, counted from 0. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many records to give at most, 1 to 100. The default is 10. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description Language of the names, zh_CN or en_US. The default is zh_CN. */
                "X-Language"?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of resource types and how many there are in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "resource_types": [
                     *         {
                     *           "resource_type_code": "hws.resource.type.vm",
                     *           "resource_type_name": "Cloud host",
                     *           "resource_type_desc": "Cloud host",
                     *           "service_type_code": "hws.service.type.ec2"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ResourceTypes"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListServiceResources: {
        parameters: {
            query: {
                /** @description Code of the service. */
                service_type_code: string;
                /** @description How many records to skip, counted from 0. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many records to give at most, 1 to 100. The default is 10. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description Language of the names, zh_CN or en_US. The default is zh_CN. */
                "X-Language"?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of resource types and how many the service has in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "infos": [
                     *         {
                     *           "basic_info": {
                     *             "resource_type_code": "hws.resource.type.volume",
                     *             "product_owner_service": "hws.service.type.ebs",
                     *             "name": "Disk",
                     *             "description": "Disk"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceResources"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListServiceTypes: {
        parameters: {
            query?: {
                /** @description How many records to skip, counted from 0. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many records to give at most, 1 to 100. The default is 10. */
                limit?: components["parameters"]["Limit"];
                /** @description Part of the name in the language asked for. Absent means all; an empty value is refused. */
                service_type_name?: string;
            };
            header?: {
                /** @description Language of the names, zh_CN or en_US. The default is zh_CN. */
                "X-Language"?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of services and how many fit in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "service_types": [
                     *         {
                     *           "service_type_name": "Elastic Cloud Server",
                     *           "service_type_code": "hws.service.type.ec2",
                     *           "abbreviation": "ECS"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceTypes"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListUsageTypes: {
        parameters: {
            query?: {
                /** @description Only the usage types of this resource type. Absent means all, an empty value none. */
                resource_type_code?: string;
                /** @description How many records to skip, counted from 0. The default is 0. */
                offset?: number;
                /** @description How many records to give at most, 1 to 100. The default is 10. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description Language of the names, zh_CN or en_US. The default is zh_CN. */
                "X-Language"?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of usage types and how many fit in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "usage_types": [
                     *         {
                     *           "code": "Duration",
                     *           "name": "Duration",
                     *           "resource_type_code": "hws.resource.type.vm",
                     *           "service_type_code": "hws.service.type.ec2",
                     *           "resource_type_name": "Cloud host",
                     *           "service_type_name": "Elastic Cloud Server"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UsageTypes"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListCustomerCouponChangeRecords: {
        parameters: {
            query: {
                /** @description BALANCE_TYPE_COUPON, cash coupons. */
                balance_type: "BALANCE_TYPE_COUPON";
                /** @description REVENUE what was added, EXPENSE what was taken. Absent means both; blank is refused. */
                revenue_expense_type?: "REVENUE" | "EXPENSE";
                /** @description ADJUST activation, DEDEUCT payment, REFUND what an unsubscription gave back, RFROZEN frozen, EXPIRED the end of a coupon, COUPONADJUST handed on by a master account, COUPONCANCEL taken back. Absent means all; blank is refused. */
                trade_type?: "ADJUST" | "DEDEUCT" | "REFUND" | "RFROZEN" | "EXPIRED" | "COUPONADJUST" | "COUPONCANCEL";
                /** @description Only what concerns this order or transaction. Absent and blank mean all. */
                trade_id?: string;
                /** @description The first day, in UTC+8. Absent means the day a year ago; blank is refused. */
                trade_time_begin?: string;
                /** @description The last day, in UTC+8, at most a year after the first. Absent means today; blank is refused. */
                trade_time_end?: string;
                /** @description Only this coupon. Absent and blank mean all. */
                coupon_id?: string;
                /** @description How many records to skip, counted from 0. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many records to give at most, 1 to 100. The default is 10. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of changes and how many fit in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "currency": "CNY",
                     *       "records": [
                     *         {
                     *           "coupon_id": "CP26050648217735",
                     *           "trade_detail_type": "SOURCE_OPERAIION_DEDEUCT",
                     *           "trade_time": "2026-05-06T08:05:01Z",
                     *           "trade_id": "CS26050608051A3F001",
                     *           "change_amount": "63.07",
                     *           "balance_after_change": "136.93",
                     *           "revenue_expense_type": "EXPENSE",
                     *           "bill_cycle": "2026-05",
                     *           "account_name": "demo-customer-cn-01",
                     *           "cloud_service_type_name": "Elastic Cloud Server",
                     *           "resource_type_name": "Cloud host"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CouponChanges"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListSubCustomerCoupons: {
        parameters: {
            query?: {
                /** @description Only this coupon. */
                coupon_id?: string;
                /** @description Only coupons that this order holds or was paid with. */
                order_id?: string;
                /** @description Only coupons of this promotion; the sandbox has none. */
                promotion_plan_id?: string;
                /** @description 1 cash, 2 discount, 3 product, 4 flexi-purchase. */
                coupon_type?: 1 | 2 | 3 | 4;
                /** @description 1 not activated, 2 available, 3 used, 4 expired, 5 reclaimed. */
                status?: 1 | 2 | 3 | 4 | 5;
                /** @description Only coupons that can be used from this moment on or later. */
                active_start_time?: components["schemas"]["Instant"];
                /** @description Only coupons that can be used from this moment on or earlier. */
                active_end_time?: components["schemas"]["Instant"];
                /** @description How many records to skip, counted from 0. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many records to give at most, 1 to 100. The default is 10. */
                limit?: components["parameters"]["Limit"];
                /** @description Account id of the tier-2 reseller that a tier-1 distributor acts for; not looked at when anybody else sends it. */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
                /** @description Only coupons that come from this source. */
                source_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of coupons and how many fit in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 0,
                     *       "user_coupons": []
                     *     }
                     */
                    "application/json": components["schemas"]["Coupons"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListIssuedPartnerCoupons: {
        parameters: {
            query?: {
                /** @description Only this coupon. Blank is refused. */
                coupon_id?: string;
                /** @description Only the coupons of this customer; an empty value fits none. */
                customer_id?: string;
                /** @description Only coupons that this order holds or was paid with. Blank is refused. */
                order_id?: string;
                /** @description 1 cash coupons, 4 flexi-purchase coupons. Absent and blank mean both. */
                coupon_type?: 1 | 4;
                /** @description 1 not activated, 2 available, 3 used, 4 expired, 5 reclaimed. Absent and blank mean all. */
                status?: 1 | 2 | 3 | 4 | 5;
                /** @description Only coupons given after this moment. */
                create_time_begin?: components["schemas"]["Instant"];
                /** @description Only coupons given before this moment. */
                create_time_end?: components["schemas"]["Instant"];
                /** @description Only coupons that begin after this moment. */
                effective_time_begin?: components["schemas"]["Instant"];
                /** @description Only coupons that begin before this moment. */
                effective_time_end?: components["schemas"]["Instant"];
                /** @description Only coupons that end after this moment. */
                expire_time_begin?: components["schemas"]["Instant"];
                /** @description Only coupons that end before this moment. */
                expire_time_end?: components["schemas"]["Instant"];
                /** @description How many records to skip, counted from 0. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many records to give at most, 1 to 100. The default is 10. */
                limit?: components["parameters"]["Limit"];
                /** @description Account id of the tier-2 reseller that a tier-1 distributor acts for; not looked at when anybody else sends it. */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of coupons and how many fit in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "user_coupons": [
                     *         {
                     *           "coupon_id": "CP26050648217735",
                     *           "status": 2,
                     *           "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *           "coupon_type": 1,
                     *           "measure_id": 1,
                     *           "face_value": 200,
                     *           "effective_time": "2026-05-06T08:05:01Z",
                     *           "expire_time": "2026-08-06T08:05:01Z",
                     *           "promotion_plan_name": "Partner cash coupon",
                     *           "media_type": 1,
                     *           "fetch_method": 3,
                     *           "use_limits": [],
                     *           "active_time": "2026-05-06T08:05:01Z",
                     *           "create_time": "2026-05-06T08:05:01Z",
                     *           "balance": 200,
                     *           "is_frozen": "0"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["IssuedCoupons"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    CreatePartnerCoupons: {
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
                 *       "quota_id": "2026040108301577",
                 *       "customer_ids": [
                 *         "2f1c0a9be4d84c5b8a6f0d3e7b915c42"
                 *       ],
                 *       "face_value": 200,
                 *       "memo": "Spring campaign"
                 *     }
                 */
                "application/json": components["schemas"]["CouponGift"];
            };
        };
        responses: {
            /** @description Who has a coupon now, and who does not and why. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_details": [
                     *         {
                     *           "id": "5d0e8c7b6a594f3e8d2c1b0a9f8e7d6c",
                     *           "error_code": "CBC.99000035",
                     *           "error_msg": "The customer is not a sub-customer of the partner."
                     *         }
                     *       ],
                     *       "coupon_infos": [
                     *         {
                     *           "id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *           "coupon_id": "CP26050648217735"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CouponGifts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ReclaimPartnerCoupons: {
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
                 *       "coupon_id": "CP26050648217735"
                 *     }
                 */
                "application/json": components["schemas"]["CouponReclaim"];
            };
        };
        responses: {
            /** @description The coupon is taken back. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListPartnerCouponsRecord: {
        parameters: {
            query?: {
                /** @description 1 given, 2 taken back, 3 came back with the end of the association, 4 with the end of the coupon, 5 with an unsubscription, 6 a top-up undone by a refund, 7 came back with an association, 8 with a change of its model, 9 a reseller moved. Absent means all; an empty list fits none. */
                operation_types?: ("" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9")[];
                /** @description Only what concerns this quota. Absent means all; blank fits none. */
                quota_id?: string;
                /** @description 0 cash coupons, 1 flexi-purchase coupons. Absent and blank mean both. */
                quota_type?: 0 | 1;
                /** @description Only these coupons. Absent means all; an empty list fits none. */
                coupon_ids?: string[];
                /** @description Only what concerns this customer. Absent and blank mean all. */
                customer_id?: string;
                /** @description Only what was done after this moment. Absent and blank mean no bound. */
                operation_time_begin?: components["schemas"]["Instant"];
                /** @description Only what was done before this moment. Absent and blank mean no bound. */
                operation_time_end?: components["schemas"]["Instant"];
                /** @description 0 done, -1 failed. Absent and blank mean both. */
                result?: "0" | "-1";
                /** @description How many records to skip, counted from 0. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many records to give at most, 1 to 100. The default is 10. */
                limit?: components["parameters"]["Limit"];
                /** @description Account id of the tier-2 reseller that a tier-1 distributor acts for; not looked at when anybody else sends it. */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of records and how many fit in all. */
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
                     *           "id": "CP26050648217735-000001",
                     *           "operation_type": "1",
                     *           "quota_id": "2026040108301577",
                     *           "quota_type": 0,
                     *           "coupon_id": "CP26050648217735",
                     *           "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *           "operation_amount": 200,
                     *           "operation_time": "2026-05-06T08:05:01Z",
                     *           "result": "0",
                     *           "remark": "Spring campaign"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CouponRecords"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListStoredValueCards: {
        parameters: {
            query: {
                /** @description 1 usable, 2 used up. */
                status: 1 | 2;
                /** @description Only this card. Absent and blank mean all. */
                card_id?: string;
                /** @description How many records to skip, counted from 0. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many records to give at most, 1 to 100. The default is 10. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of cards and how many fit in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "stored_value_cards": [
                     *         {
                     *           "card_id": "userSVCId2148682091",
                     *           "card_name": "Stored-value card",
                     *           "status": 1,
                     *           "face_value": "500.00",
                     *           "balance": "436.93",
                     *           "effective_time": "2026-05-06T08:05:01Z",
                     *           "expire_time": "2027-05-06T08:05:01Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StoredValueCards"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListCities: {
        parameters: {
            query: {
                /**
                 * @description Code of the province, as the list of provinces gives it.
                 * @example CN-13
                 */
                province_code: string;
                /** @description How many places to skip, counted from 0. Absent and null mean 0; an empty value is refused. */
                offset?: components["parameters"]["PlaceOffset"];
                /** @description How many places to give at most, 1 to 1000. Absent means 10; an empty value and null are refused. */
                limit?: components["parameters"]["PlaceLimit"];
            };
            header?: {
                /** @description zh_cn or en_us. The default is zh_cn; names are Chinese in either. */
                "X-Language"?: components["parameters"]["PlaceLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of cities and how many the province has in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 12,
                     *       "cities": [
                     *         {
                     *           "code": "CN-13-006",
                     *           "name": "保定市"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Cities"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListCounties: {
        parameters: {
            query: {
                /**
                 * @description Code of the city, as the list of cities gives it.
                 * @example CN-13-006
                 */
                city_code: string;
                /** @description How many places to skip, counted from 0. Absent and null mean 0; an empty value is refused. */
                offset?: components["parameters"]["PlaceOffset"];
                /** @description How many places to give at most, 1 to 1000. Absent means 10; an empty value and null are refused. */
                limit?: components["parameters"]["PlaceLimit"];
            };
            header?: {
                /** @description zh_cn or en_us. The default is zh_cn; names are Chinese in either. */
                "X-Language"?: components["parameters"]["PlaceLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of counties and how many the city has in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 21,
                     *       "counties": [
                     *         {
                     *           "code": "CN-13-006-002",
                     *           "name": "竞秀区"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Counties"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListProvinces: {
        parameters: {
            query?: {
                /** @description How many places to skip, counted from 0. Absent and null mean 0; an empty value is refused. */
                offset?: components["parameters"]["PlaceOffset"];
                /** @description How many places to give at most, 1 to 1000. Absent means 10; an empty value and null are refused. */
                limit?: components["parameters"]["PlaceLimit"];
            };
            header?: {
                /** @description zh_cn or en_us. The default is zh_cn; names are Chinese in either. */
                "X-Language"?: components["parameters"]["PlaceLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of provinces and how many there are in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 34,
                     *       "provinces": [
                     *         {
                     *           "code": "CN-11",
                     *           "name": "北京市"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Provinces"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListPartnerAdjustRecords: {
        parameters: {
            query?: {
                /** @description Only records of this customer or reseller. Absent and empty mean all. */
                customer_id?: string;
                /** @description Only records of this kind. Absent and empty mean all. */
                operation_type?: components["schemas"]["AdjustmentKind"];
                /** @description Only records of this moment or later. Absent and empty mean no bound. */
                operation_time_begin?: components["schemas"]["Instant"];
                /** @description Only records of this moment or earlier. Absent and empty mean no bound. */
                operation_time_end?: components["schemas"]["Instant"];
                /** @description Only the record of this transfer_id or trans_id. Absent and empty mean all. */
                trans_id?: string;
                /** @description How many records to skip, counted from 0. The default is 0. */
                offset?: components["parameters"]["Offset"];
                /** @description How many records to give at most, 1 to 100. The default is 10. */
                limit?: components["parameters"]["Limit"];
                /** @description Account id of the tier-2 reseller that a tier-1 distributor acts for; not looked at when anybody else sends it. */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the records and the number of all that fit the filters. */
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
                     *           "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *           "customer_name": "acme-hosting",
                     *           "operation_type": "SOURCE_OPERATION_BEADJUST",
                     *           "amount": "500.00",
                     *           "currency": "CNY",
                     *           "operation_time": "2026-05-06T08:05:01Z",
                     *           "measure_id": 1,
                     *           "trans_id": "AD260506080501000001"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AdjustRecords"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    PayOrders: {
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
                 *       "order_id": "CS26050612001234001",
                 *       "use_coupon": "NO",
                 *       "use_discount": "NO"
                 *     }
                 */
                "application/json": components["schemas"]["Payment"];
            };
        };
        responses: {
            /** @description The order is paid. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListFreeResourceInfos: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the names, zh_CN or en_US. The default is zh_CN. */
                "X-Language"?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": 1,
                 *       "limit": 10
                 *     }
                 */
                "application/json": components["schemas"]["PackagesQuery"];
            };
        };
        responses: {
            /** @description One page of packages and how many fit in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "free_resource_packages": [],
                     *       "total_count": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Packages"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListCosts: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of the names, zh_cn or en_us. The default is zh_cn. */
                "X-Language"?: "zh_cn" | "en_us";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "time_condition": {
                 *         "time_measure_id": 2,
                 *         "begin_time": "2026-05",
                 *         "end_time": "2026-05"
                 *       },
                 *       "groupby": [
                 *         {
                 *           "type": "dimension",
                 *           "key": "CLOUD_SERVICE_TYPE"
                 *         }
                 *       ],
                 *       "cost_type": "ORIGINAL_COST",
                 *       "amount_type": "PAYMENT_AMOUNT"
                 *     }
                 */
                "application/json": components["schemas"]["CostsQuery"];
            };
        };
        responses: {
            /** @description One page of costs and how many groups there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "currency": "USD",
                     *       "total_count": 0,
                     *       "cost_data": []
                     *     }
                     */
                    "application/json": components["schemas"]["Costs"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
}
