export declare const mine: string
