// Generated from Rust by ipc. Do not edit: run `cargo test` to write it anew.
export declare const contract: Readonly<Record<string, string>>;
