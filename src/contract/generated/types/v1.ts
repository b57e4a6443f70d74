// generated from specs/ by scripts/generate.ts, do not edit
export interface paths {
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
         * @description Whether an e-mail address, a mobile number or a login name can still be registered. Its successor has the same name in version 2.
         */
        post: operations["CheckUserIdentity"];
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
        /** @description Why a request was not served. What the business layer refuses has this body with status 200 and a code other than `CBC.0000`; the status alone does not tell. */
        OldRefusal: {
            /**
             * @description `CBC.xxxx` from the business layer, `APIGW.xxxx` from the gateway in front of it.
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
        /** @description Account id of the partner. It is not checked; the credentials tell who calls. */
        PartnerId: string;
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
    CheckUserIdentity: {
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
}
