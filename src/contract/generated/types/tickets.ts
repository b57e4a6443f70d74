// generated from specs/ by scripts/generate.ts, do not edit
export interface paths {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        CaseLimits: {
            config?: {
                /**
                 * Format: int32
                 * @description How many addresses may get a copy.
                 */
                create_case_ccemail_max_count?: number;
            };
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
        /** @description The language of names in the answer, `zh-cn` or `en-us`. The default is zh-cn. */
        Language: string;
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
}
