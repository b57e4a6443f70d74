// generated from specs/ by scripts/generate.ts, do not edit
export interface paths {
    "/v1.0/{domain_id}/payments/intl-invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query invoices
         * @description Invoices of the account, applied for between two moments, newest first. A partner has one for each settled bill, a customer of the referral model one for each month that it paid itself. Pages are counted from 1.
         */
        get: operations["ListInvoices"];
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
    "/v2/accounts/customer-accounts/expenditure-quota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the expenditure quota of a customer
         * @description Gives the customer that calls what the platform lets it spend, and how much of that is used. A resale customer buys from its partner and has none.
         */
        get: operations["ShowCustomerExpenditureQuota"];
        put?: never;
        post?: never;
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
         * Send a verification code
         * @description Sends six digits to an e-mail address, for the creation of a customer with that address. A new code makes the one before it worthless. One address gets at most 15 codes an hour and 60 a day.
         */
        post: operations["SendVerificationMessageCode"];
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
    "/v2/bills/partner-bills/postpaid-bill-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the monthly bill of the partner
         * @description What the resale customers of the partner used in a month, from noon of the 5th of the next month in UTC+8 on; until then all amounts are 0. The amount due is the sum of use, refunds and adjustments; tax stands beside it.
         */
        get: operations["ListPostpaidBillSum"];
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
         * @description Hands in the documents of a person. The files lie below `download/` of the partner's bucket and are named relative to it, in order; a passport takes 2 files, every other document 3, a bank card 1, the face of its holder. Accepted are jpg, jpeg, bmp, png, gif and pdf.
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
    "/v2/orders/customer-orders/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay an order, the older way
         * @deprecated
         * @description Pays one order that waits for its payment, with the coupons and the discount that are named; absent, null and empty lists mean none.
         */
        post: operations["PayCustomerOrder"];
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
         * @description Gives back primary resources with what is attached to them, or only renewals of them that have not begun. Each makes an order of its own. Of a running term, what was used and a fee are kept, and what coupons paid; a term that has not begun is given back whole. A refund above 7,000 (in the currency of the site) is looked at for a day first. All resources are given back, or none.
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
    "/v2/partners/credit/consumption-quota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the consumption quota of a partner
         * @description Gives what the partner's customers may consume before the partner pays, and how much of that is used: what is due and what is not billed yet, less the balance and the coupons. It may be below zero.
         */
        get: operations["ShowPartnerConsumptionQuota"];
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
    "/v2/partners/sub-customers/budget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the budget of a customer
         * @description Gives the amount that was set and how much of it is used. A monthly budget counts what was spent since the first of the month, a one-off budget everything since the month in which it became one.
         */
        get: operations["ShowSubCustomerBudget"];
        put?: never;
        /**
         * Set the budget of a customer
         * @description Sets the target amount, not a difference, and overwrites what was set before. Only customers of the resale model (association type 3) have budgets.
         */
        post: operations["UpdateSubCustomerBudget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/sub-customers/budget/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query the budgets of several customers
         * @description Gives the budgets of up to 100 customers. Ids that are not resale customers of the caller are left out of the answer without a word.
         */
        post: operations["ListSubCustomerBudget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/sub-customers/budget/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the history of a customer's budget
         * @description Every setting of the budget and its removal when the customer left the partner, newest first.
         */
        get: operations["ListSubCustomerBudgetRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/sub-customers/freeze": {
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
         * @description Keeps up to ten resale customers from buying, renewing and changing resources; with ACCOUNT_AND_RESOURCE their resources stop too. Each customer is served by itself: those that cannot be frozen are named in the answer, whose status is 200 all the same.
         */
        post: operations["FreezeSubCustomers"];
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
    "/v2/partners/sub-customers/unfreeze": {
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
         * @description Lifts the freeze of up to ten resale customers; what they then buy is charged to the partner. The kind of the unfreeze must be that of the freeze. Customers that stay frozen are named in the answer.
         */
        post: operations["UnfreezeSubCustomers"];
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
         * @description Pays one order that waits for its payment. With YES the list of coupons or discounts must be there, with NO it must not name any. A resale customer pays out of the budget that its partner set, a referral customer with cash, then credit.
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
        /**
         * @description An amount in USD as a text, two decimals.
         * @example 250.50
         */
        AmountText: string;
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
         * Format: date
         * @description A day, YYYY-MM-DD.
         */
        BillDay: string;
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
             * @description 1 yearly/monthly, 3 pay-per-use, 10 reserved instances, 11 savings plans.
             * @enum {integer}
             */
            charging_mode?: 1 | 3 | 10 | 11;
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
        /**
         * Format: double
         * @description Amount of the budget in USD, two decimals.
         * @example 50
         */
        BudgetAmount: number;
        BudgetRecords: {
            /**
             * Format: int32
             * @description How many records fit the filters, on all pages together.
             */
            total_count?: number;
            measure_id?: components["schemas"]["MeasureId"];
            /**
             * @description Currency of the amounts; USD on the International site, though the page names CNY too.
             * @enum {string}
             */
            currency?: "CNY" | "USD";
            record_list?: {
                budget_amount?: components["schemas"]["BudgetAmount"];
                /**
                 * @description SETTING for a budget that was set, DELETE for one removed because the customer left.
                 * @enum {string}
                 */
                operation_type?: "SETTING" | "DELETE";
                operation_time?: components["schemas"]["Instant"];
                /** @description The account that did it, or `system`. */
                operator?: string;
                budget_type?: components["schemas"]["BudgetType"];
                /** @description Company name of the partner. */
                partner_corp_name?: string;
                /** @description Account name of the partner. */
                partner_account_name?: string;
            }[];
        };
        BudgetSetting: {
            customer_id: components["schemas"]["CustomerId"];
            /**
             * Format: double
             * @description The new amount in USD, above 0 and at most 2147483647, with at most two decimals.
             * @example 250
             */
            budget_amount: number;
            /**
             * @description Whether to lift the freeze that the partner put on the customer: "1" yes, "0" no. Absent, null and "" mean "0".
             * @default 0
             * @enum {string|null}
             */
            cancel_partner_frozen?: "0" | "1" | "" | null;
            indirect_partner_id?: components["schemas"]["IndirectPartnerId"];
            /**
             * @description MONTHLY or PACKAGE. Absent and null mean MONTHLY; "" is refused.
             * @default MONTHLY
             * @enum {string|null}
             */
            budget_type?: "MONTHLY" | "PACKAGE" | null;
            /**
             * Format: int32
             * @description What happens when the budget is used up: 0 the partner freezes by hand, 1 the platform freezes the account. Absent, null and "" keep what was set before; before the first setting that is 0.
             * @enum {integer|null}
             */
            frozen_operate_type?: 0 | 1 | null;
        };
        /**
         * @description MONTHLY starts again on the first of each month, PACKAGE is spent once.
         * @example MONTHLY
         * @enum {string}
         */
        BudgetType: "MONTHLY" | "PACKAGE";
        BudgetsQuery: {
            /** @description The customers asked for, 1 to 100. */
            customer_ids: components["schemas"]["CustomerId"][];
            indirect_partner_id?: components["schemas"]["IndirectPartnerId"];
        };
        Cancellation: {
            /** @description The order. */
            order_id: string;
        };
        ConsumptionQuota: {
            consumption_quota?: components["schemas"]["AmountText"];
            amount?: components["schemas"]["AmountText"];
            coupon_amount?: components["schemas"]["AmountText"];
            due_amount?: components["schemas"]["AmountText"];
            unbilled_amount?: components["schemas"]["AmountText"];
            used_consumption_quota?: components["schemas"]["AmountText"];
            measure_id?: components["schemas"]["MeasureId"];
            currency?: components["schemas"]["Currency"];
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
                    key?: "CLOUD_SERVICE_TYPE" | "RESOURCE_TYPE" | "ASSOCIATED_ACCOUNT" | "REGION_CODE" | "AZ_CODE" | "ENTERPRISE_PROJECT_ID" | "RES_SPEC_CODE" | "CHARGING_MODE" | "USAGE_TYPE" | "BILL_TYPE" | "BE_ID" | "PAYER_ACCOUNT_ID" | "RESOURCE_ID" | "RESOURCE_TAG" | "COST_UNIT";
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
        /**
         * Format: int32
         * @description 1 not activated, 2 available, 3 used, 4 expired, 5 reclaimed.
         * @enum {integer}
         */
        CouponStatus: 1 | 2 | 3 | 4 | 5;
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
         * @example USD
         * @enum {string}
         */
        Currency: "USD";
        Customer: {
            /** @description Name by real-name authentication; empty before that. */
            customer?: string;
            /** @description Login name. */
            account_name: string;
            customer_id: components["schemas"]["CustomerId"];
            associated_on?: components["schemas"]["Instant"];
            /**
             * @description "1" referral, "3" resale.
             * @enum {string}
             */
            association_type?: "1" | "3";
            /** @description A word by which the partner sorts its customers. */
            label?: string;
            /** @description Phone number. */
            telephone?: string;
            /**
             * @description Real-name authentication: "-1" none, "0" under review, "1" rejected, "2" passed, "3" failed.
             * @enum {string}
             */
            verified_status?: "-1" | "0" | "1" | "2" | "3";
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
             * @description 1 when the account is frozen, else 0.
             * @enum {integer}
             */
            is_frozen?: 0 | 1;
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
        /**
         * @description Account id of a customer, as creating and listing customers give it.
         * @example 2f1c0a9be4d84c5b8a6f0d3e7b915c42
         */
        CustomerId: string;
        /** @description The customers, 1 to 10. */
        CustomerIds: components["schemas"]["CustomerId"][];
        Customers: {
            /**
             * Format: int32
             * @description How many customers fit, on all pages together.
             */
            count?: number;
            customer_infos?: components["schemas"]["Customer"][];
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
             * @description "1" referral, "3" resale. Absent, null and "" mean both.
             * @enum {string|null}
             */
            association_type?: "1" | "3" | "" | null;
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
             * @description 0 promotion, 1 contract, 2 commercial, 3 granted by the partner, 609 adjusted price of the order.
             * @enum {integer}
             */
            type: 0 | 1 | 2 | 3 | 609;
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
         * @description An amount in the currency of the site, exact to eight decimals.
         */
        ExactSumAmount: number;
        ExpenditureQuota: {
            granting_amount?: components["schemas"]["Amount"];
            granting_amount_used?: components["schemas"]["Amount"];
            /**
             * Format: double
             * @description How much of the quota is used, in percent, two decimals.
             * @example 6.03
             */
            percentage_granting_amount_used?: number;
            measure_id?: components["schemas"]["MeasureId"];
            currency?: components["schemas"]["Currency"];
        };
        FailedResource: {
            /** @description Why it was left as it is. */
            error_code?: string;
            /** @description The reason in words. */
            error_msg?: string;
            /** @description The resource. */
            resource_id?: string;
        };
        FeeRecord: {
            /** @description The day, in UTC+8. */
            bill_date?: string;
            /**
             * Format: int32
             * @description What it is for: 1 purchase, 2 renewal, 3 change, 4 unsubscription, 5 use, 8 automatic renewal, 9 and 16 adjustments, 15 tax.
             * @enum {integer}
             */
            bill_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 15 | 16 | 17 | 18 | 20 | 23 | 24 | 100 | 101 | 102;
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
             * @description 1 yearly/monthly, 3 pay-per-use, 10 reserved instances.
             * @enum {string}
             */
            charge_mode?: "1" | "3" | "10";
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
        FreezeOrder: {
            customer_ids: components["schemas"]["CustomerIds"];
            reason: components["schemas"]["FreezeReason"];
            indirect_partner_id?: components["schemas"]["IndirectPartnerId"];
            freeze_type?: components["schemas"]["FreezeType"];
        };
        /**
         * @description Why, in the partner's words.
         * @example invoice overdue
         */
        FreezeReason: string;
        FreezeResult: {
            /** @description The customers that were left as they were; not there when every customer was served. */
            error_details?: {
                /** @description Why this customer was left as it was. */
                error_code?: string;
                /** @description The reason in words. */
                error_msg?: string;
                /** @description The customer. */
                id?: string;
            }[];
        };
        /**
         * @description ACCOUNT for the account alone, ACCOUNT_AND_RESOURCE for its resources too. Absent and null mean ACCOUNT; "" is refused.
         * @default ACCOUNT
         * @enum {string|null}
         */
        FreezeType: "ACCOUNT" | "ACCOUNT_AND_RESOURCE" | null;
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
        /**
         * @description Account id of the tier-2 reseller that a tier-1 distributor acts for. Absent, null and "" all mean that the caller acts for itself. A caller that is not a distributor may send it; it is then not looked at.
         * @example 7c3d1e9a5b024f6c9d8e0f1a2b3c4d5e
         */
        IndirectPartnerId: string | null;
        IndividualApplication: {
            customer_id: components["schemas"]["CustomerId"];
            /**
             * Format: int32
             * @description How the person is identified: 0, by a document.
             * @example 0
             * @enum {integer}
             */
            identify_type: 0;
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
        Invoice: {
            /** @description Id of the application. */
            requestId?: string;
            /** @description Why it was withdrawn. */
            cancelReason?: string;
            /**
             * Format: int32
             * @description 0 person, 1 company.
             * @enum {integer}
             */
            titleType?: 0 | 1;
            /**
             * Format: int32
             * @description 0 the platform itself.
             * @enum {integer}
             */
            channelType?: 0;
            /**
             * Format: int32
             * @description 0 special, 1 ordinary.
             * @enum {integer}
             */
            invoiceType?: 0 | 1;
            /** @description Whom it is made out to. */
            invoiceTitle?: string;
            /**
             * Format: decimal
             * @description The amount with tax, in USD.
             */
            invoiceAmount?: number;
            /**
             * Format: int32
             * @description 0 by month, 1 by payment, 2 by order.
             * @enum {integer}
             */
            invoiceMethod?: 0 | 1 | 2;
            /**
             * Format: int32
             * @description 0 tax invoice, 1 commercial.
             * @enum {integer}
             */
            invoiceClass?: 0 | 1;
            /**
             * Format: int32
             * @description 0 draft, 1 in review, 4 to 7 on its way, 8 complete, 9 refunded, 11 to 15 refused or refunds.
             * @enum {integer}
             */
            invoiceState?: 0 | 1 | 4 | 5 | 6 | 7 | 8 | 9 | 11 | 13 | 14 | 15;
            /** @description Who applied for it. */
            applyOpera?: string;
            addressInfo?: {
                /** @description The address. */
                address?: string;
                /** @description Who receives it. */
                recipients?: string;
                /** @description Code of the place. */
                zipCode?: string;
                /** @description Telephone of who receives it. */
                mobilePhone?: string;
            };
            applyTime?: components["schemas"]["Instant"];
            /**
             * @description 0 on paper.
             * @enum {string}
             */
            invoiceMode?: "0";
            /** @description Where it is sent. */
            email?: string;
            /**
             * @description 0 invoice, 1 refund, 2 an invoice that was refunded.
             * @enum {string}
             */
            requestMode?: "0" | "1" | "2";
            /** @description The application that it goes back to. */
            srcRequestId?: string;
            /** @description Who sold it. */
            salesId?: string;
            /** @description Number of the invoice. */
            invoiceNo?: string;
            /**
             * Format: int32
             * @description 3 by card, 4 not cleared, 5 before the payment, 6 bill of a partner, 7 top-up, 8 orders, 10 withdrawal.
             * @enum {integer}
             */
            tradeType?: 3 | 4 | 5 | 6 | 7 | 8 | 10;
            /** @description The month that it is for. */
            billCycle?: string;
            taxList?: {
                /**
                 * @description The tax.
                 * @enum {string}
                 */
                taxClass?: "VAT" | "ISS" | "WHT" | "GST";
                /** @description Its rate, as a ratio. */
                taxRate?: string;
                /**
                 * @description The tax in detail.
                 * @enum {string}
                 */
                subTaxClass?: "PIS" | "COFINS" | "CGST" | "SGST" | "IGST" | "ISS" | "WHT" | "VAT";
                /**
                 * Format: decimal
                 * @description The tax, in USD.
                 */
                taxAmount?: number;
                /**
                 * @description Whether it is shown.
                 * @enum {string}
                 */
                taxVisibleFlag?: "Y" | "N";
                /**
                 * @description Whether it is booked.
                 * @enum {string}
                 */
                taxAccountingFlag?: "Y" | "N";
            }[];
        };
        Invoices: {
            /**
             * Format: int32
             * @description How many invoices fit, on all pages together.
             */
            count?: number;
            invoices?: components["schemas"]["Invoice"][];
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
         * Format: int32
         * @description How many records to skip, counted from 0.
         * @default 0
         * @example 0
         */
        Offset: number;
        OldPayment: {
            /** @description The order. */
            order_id: string;
            /** @description The coupons, at most 3. */
            coupon_infos?: components["schemas"]["CouponChoice"][] | null;
            /** @description The discount, at most one. */
            discount_infos?: components["schemas"]["DiscountChoice"][] | null;
        };
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
            order_type?: 1 | 2 | 3 | 4 | 11 | 13 | 14 | 15;
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
            order_type?: 1 | 2 | 3 | 4 | 11 | 13 | 14 | 15;
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
        PartnerBill: {
            bill_cycle?: components["schemas"]["Cycle"];
            initial_amount_due?: components["schemas"]["SumAmount"];
            consume_amount?: components["schemas"]["SumAmount"];
            refunds?: components["schemas"]["SumAmount"];
            adjustments?: components["schemas"]["SumAmount"];
            tax_amount?: components["schemas"]["SumAmount"];
            currency?: components["schemas"]["Currency"];
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
                product_rating_results?: {
                    /** @description The caller's name for the row. */
                    id?: string;
                    /** @description Id of the product. */
                    product_id?: string;
                    official_website_amount?: components["schemas"]["Price"];
                    measure_id?: components["schemas"]["MeasureId"];
                }[];
            };
            /** @description One offer for each discount, the best first; empty when the customer has none. */
            optional_discount_rating_results?: {
                discount_id?: components["schemas"]["DiscountId"];
                amount?: components["schemas"]["Price"];
                official_website_amount?: components["schemas"]["Price"];
                discount_amount?: components["schemas"]["Price"];
                measure_id?: components["schemas"]["MeasureId"];
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
        };
        /** @description A quantity in plain digits. */
        PlainAmount: string;
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
             * @description E-mail address of the customer. Absent, null and "" mean none; the customer then gets no mail.
             * @example buyer@example.com
             */
            email?: string | null;
            /**
             * @description The code sent to the address, six digits; required with one. null means absent, "" is refused.
             * @example 104729
             */
            verification_code?: string | null;
            /**
             * @description Country of the customer, two letters of ISO 3166.
             * @example MX
             */
            domain_area: string;
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
            bill_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 15 | 16 | 17 | 18 | 20 | 23 | 24 | 100 | 101 | 102;
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
            bill_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 15 | 16 | 17 | 18 | 20 | 23 | 24 | 100 | 101 | 102 | null;
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
        SubCustomerBudget: {
            budget_amount?: components["schemas"]["BudgetAmount"];
            used_amount?: components["schemas"]["UsedAmount"];
            measure_id?: components["schemas"]["MeasureId"];
            currency?: components["schemas"]["Currency"];
            budget_type?: components["schemas"]["BudgetType"];
        };
        SubCustomerBudgets: {
            measure_id?: components["schemas"]["MeasureId"];
            /**
             * @description Currency of the amounts; USD on the International site, though the page names CNY too.
             * @enum {string}
             */
            currency?: "CNY" | "USD";
            budget_infos?: {
                customer_id?: components["schemas"]["CustomerId"];
                budget_amount?: components["schemas"]["BudgetAmount"];
                used_amount?: components["schemas"]["UsedAmount"];
                budget_type?: components["schemas"]["BudgetType"];
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
            order_type?: 1 | 2 | 3 | 4 | 11 | 13 | 14 | 15;
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
        /**
         * Format: int32
         * @description How many records fit, on all pages together.
         */
        Total: number;
        UnfreezeOrder: {
            customer_ids: components["schemas"]["CustomerIds"];
            reason: components["schemas"]["FreezeReason"];
            indirect_partner_id?: components["schemas"]["IndirectPartnerId"];
            unfreeze_type?: components["schemas"]["FreezeType"];
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
        /**
         * Format: double
         * @description How much of the budget is used, in USD. The live platform calls its figure delayed by about ten minutes and approximate; here it is exact and at once. It may exceed the budget.
         * @example 1
         */
        UsedAmount: number;
        VerificationCodeOrder: {
            /**
             * Format: int32
             * @description How the code is sent: 2, by e-mail.
             * @example 2
             * @enum {integer}
             */
            receiver_type: 2;
            /**
             * @description The address that the code goes to; it must contain an @.
             * @example buyer@example.com
             */
            email: string;
            /**
             * Format: int32
             * @description For how many minutes the code is good. Absent and null mean 10; more than 60 means 5.
             * @default 10
             * @example 10
             */
            timeout?: number | null;
            /**
             * @description Language of the message. Absent, null and "" mean English here; the page names no default.
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
        /** @description Account id of the tier-2 reseller that a tier-1 distributor acts for; not looked at when anybody else sends it. */
        IndirectPartnerId: string;
        /** @description Language of the names, zh_CN or en_US. The default is zh_CN. */
        Language: "zh_CN" | "en_US";
        /** @description How many records to give at most, 1 to 100. The default is 10. */
        Limit: number;
        /** @description How many records to skip, counted from 0. The default is 0. */
        Offset: number;
        /** @description The resource. */
        ResourceId: string;
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
    ListInvoices: {
        parameters: {
            query: {
                /** @description Only invoices applied for at this moment or later. */
                start_time: components["schemas"]["Instant"];
                /** @description Only invoices applied for at this moment or earlier; not before start_time. */
                end_time: components["schemas"]["Instant"];
                /** @description The page, counted from 1. */
                offset: number;
                /** @description How many invoices a page has. */
                limit: number;
            };
            header?: never;
            path: {
                /** @description The account; another than that of the caller has no invoices. */
                domain_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of invoices and how many fit in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 0,
                     *       "invoices": []
                     *     }
                     */
                    "application/json": components["schemas"]["Invoices"];
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
    ShowCustomerExpenditureQuota: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quota and its use. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "granting_amount": 2000,
                     *       "granting_amount_used": 120.5,
                     *       "percentage_granting_amount_used": 6.03,
                     *       "measure_id": 1,
                     *       "currency": "USD"
                     *     }
                     */
                    "application/json": components["schemas"]["ExpenditureQuota"];
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
                 *       "receiver_type": 2,
                 *       "email": "buyer@example.com",
                 *       "timeout": 10,
                 *       "lang": "en-us"
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
                bill_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 12 | 14 | 15 | 16 | 17 | 18 | 20 | 23 | 24 | 100 | 101 | 102;
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
                /** @description Language of the names, zh_cn or en_us. The default is en_us. */
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
    ListPostpaidBillSum: {
        parameters: {
            query: {
                /** @description The month, in UTC+8. */
                bill_cycle: components["schemas"]["Cycle"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bill. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bill_cycle": "2026-05",
                     *       "initial_amount_due": 0,
                     *       "consume_amount": 0,
                     *       "refunds": 0,
                     *       "adjustments": 0,
                     *       "tax_amount": 0,
                     *       "currency": "USD"
                     *     }
                     */
                    "application/json": components["schemas"]["PartnerBill"];
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
                 *         "people/holder.jpg"
                 *       ],
                 *       "name": "Ana Torres",
                 *       "verified_number": "P123456",
                 *       "change_type": -1,
                 *       "xaccount_type": "sandbox_partner_IDP"
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
                order_type?: "1" | "2" | "3" | "4" | "11" | "13" | "14" | "15";
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
    PayCustomerOrder: {
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
                "application/json": components["schemas"]["OldPayment"];
            };
        };
        responses: {
            /** @description The order is paid. */
            204: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
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
    ShowPartnerConsumptionQuota: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quota; every amount is a text with two decimals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "consumption_quota": "100000.00",
                     *       "amount": "0.00",
                     *       "coupon_amount": "0.00",
                     *       "due_amount": "0.00",
                     *       "unbilled_amount": "250.50",
                     *       "used_consumption_quota": "250.50",
                     *       "measure_id": 1,
                     *       "currency": "USD"
                     *     }
                     */
                    "application/json": components["schemas"]["ConsumptionQuota"];
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
                 *       "xaccount_type": "sandbox_partner_IDP"
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
    ShowSubCustomerBudget: {
        parameters: {
            query: {
                /** @description The customer whose budget is asked for. */
                customer_id: components["schemas"]["CustomerId"];
                /** @description Account id of the tier-2 reseller that a tier-1 distributor acts for; not looked at when anybody else sends it. */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The budget and its use. Without a budget the amount is 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "budget_amount": 50,
                     *       "used_amount": 1,
                     *       "measure_id": 1,
                     *       "currency": "USD",
                     *       "budget_type": "MONTHLY"
                     *     }
                     */
                    "application/json": components["schemas"]["SubCustomerBudget"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    UpdateSubCustomerBudget: {
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
                 *       "budget_amount": 250,
                 *       "cancel_partner_frozen": "1"
                 *     }
                 */
                "application/json": components["schemas"]["BudgetSetting"];
            };
        };
        responses: {
            /** @description The budget is set. */
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
    ListSubCustomerBudget: {
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
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BudgetsQuery"];
            };
        };
        responses: {
            /** @description One entry for each resale customer asked for, in the order asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "measure_id": 1,
                     *       "currency": "USD",
                     *       "budget_infos": [
                     *         {
                     *           "customer_id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42",
                     *           "budget_amount": 50,
                     *           "used_amount": 1,
                     *           "budget_type": "MONTHLY"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SubCustomerBudgets"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    ListSubCustomerBudgetRecords: {
        parameters: {
            query: {
                /** @description The customer whose budget history is asked for; it may have left the partner since. */
                customer_id: components["schemas"]["CustomerId"];
                /** @description Only records of this kind. Absent means all; an empty value is refused. */
                operation_type?: "SETTING" | "DELETE";
                /** @description Only records of this kind of budget. Absent means all; an empty value is refused. */
                budget_type?: "MONTHLY" | "PACKAGE";
                /** @description Account id of the tier-2 reseller that a tier-1 distributor acts for; not looked at when anybody else sends it. */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
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
            /** @description One page of the history and the number of all records that fit the filters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "measure_id": 1,
                     *       "currency": "USD",
                     *       "record_list": [
                     *         {
                     *           "budget_amount": 50,
                     *           "operation_type": "SETTING",
                     *           "operation_time": "2026-05-06T08:05:01Z",
                     *           "operator": "sandbox-partner",
                     *           "budget_type": "MONTHLY",
                     *           "partner_corp_name": "Sandbox Partner Ltd.",
                     *           "partner_account_name": "sandbox-partner"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BudgetRecords"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Failed"];
        };
    };
    FreezeSubCustomers: {
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
                 *       "reason": "invoice overdue",
                 *       "freeze_type": "ACCOUNT"
                 *     }
                 */
                "application/json": components["schemas"]["FreezeOrder"];
            };
        };
        responses: {
            /** @description All customers are frozen, or those that are not are named. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["FreezeResult"];
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
    UnfreezeSubCustomers: {
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
                 *       "reason": "invoice paid",
                 *       "unfreeze_type": "ACCOUNT"
                 *     }
                 */
                "application/json": components["schemas"]["UnfreezeOrder"];
            };
        };
        responses: {
            /** @description No customer is frozen any more, or those that are are named. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_details": [
                     *         {
                     *           "error_code": "CBC.99000035",
                     *           "error_msg": "The customer is not a sub-customer of the partner.",
                     *           "id": "2f1c0a9be4d84c5b8a6f0d3e7b915c42"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FreezeResult"];
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
    ListSubCustomerCoupons: {
        parameters: {
            query?: {
                /** @description Only this coupon. */
                coupon_id?: string;
                /** @description Only coupons that this order holds or was paid with. */
                order_id?: string;
                /** @description Only coupons of this promotion; the sandbox has none. */
                promotion_plan_id?: string;
                /** @description 1 cash, the only kind that this site gives out; 2 discount, 3 product, 4 flexi-purchase. */
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
