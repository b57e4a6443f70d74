// generated from specs/ by scripts/generate.ts, do not edit
export interface paths {
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
            form_data: string;
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
        CaseLimits: {
            config?: {
                /**
                 * Format: int32
                 * @description How many addresses may get a copy.
                 */
                create_case_ccemail_max_count?: number;
            };
        };
        /** @description What is answered when there is nothing to tell. Both fields are absent; a refusal has them. */
        TicketDone: {
            /** @description Absent in an answer that served. */
            error_code?: string;
            /** @description Absent in an answer that served. */
            error_msg?: string;
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
        UploadedAccessory: {
            /** @description The id by which a ticket or a message names the file. */
            accessory_id: string;
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
        /** @description The group of the caller, to reach tickets that other users of the account filed; that takes the permission Ticket Group Operator. Absent and blank mean none. */
        GroupId: string;
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
