// generated from specs/ by scripts/generate.ts, do not edit
export interface paths {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
             * @enum {integer|string|null}
             */
            frozen_operate_type?: 0 | 1 | "" | null;
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
        /**
         * @description Account id of a customer, as creating and listing customers give it.
         * @example 2f1c0a9be4d84c5b8a6f0d3e7b915c42
         */
        CustomerId: string;
        /**
         * @description Account id of the tier-2 reseller that a tier-1 distributor acts for. Absent, null and "" all mean that the caller acts for itself. A caller that is not a distributor may send it; it is then not looked at.
         * @example 7c3d1e9a5b024f6c9d8e0f1a2b3c4d5e
         */
        IndirectPartnerId: string | null;
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
        SubCustomerBudget: {
            budget_amount?: components["schemas"]["BudgetAmount"];
            used_amount?: components["schemas"]["UsedAmount"];
            measure_id?: components["schemas"]["MeasureId"];
            currency?: components["schemas"]["Usd"];
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
        /**
         * @description Currency of the amounts.
         * @example USD
         * @enum {string}
         */
        Usd: "USD";
        /**
         * Format: double
         * @description How much of the budget is used, in USD. The live platform calls its figure delayed by about ten minutes and approximate; here it is exact and at once. It may exceed the budget.
         * @example 1
         */
        UsedAmount: number;
    };
    responses: {
        /** @description The request breaks a rule of this operation; nothing was changed. */
        BadRequest: {
            headers: {
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
        /** @description How many records to give at most, 1 to 100. The default is 10. */
        Limit: number;
        /** @description How many records to skip, counted from 0. The default is 0. */
        Offset: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
}
