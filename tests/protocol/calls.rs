//! The arguments of commands, and their results and errors.

use std::path::{Path, PathBuf};
use std::time::Duration;

use ipc_runtime::transport::CallError;
use ipc_runtime::{
    AnyError, Arguments, ErrorCode, Extract, Ipc, IpcError, ManageError, Signature, State, Window,
    api, command, payload,
};
use serde_json::json;

use crate::core;

#[payload]
#[derive(Debug, Clone, PartialEq)]
struct Note {
    id: u32,
    tags: Vec<String>,
}

#[command]
async fn lengths(text: &str, path: &Path, numbers: &[u16], note: &Note) -> [u32; 4] {
    tokio::task::yield_now().await;
    [text.len(), path.as_os_str().len(), numbers.len(), note.tags.len()].map(|len| len as u32)
}

#[command]
fn greet(name: Option<String>, greeting: Option<String>) -> String {
    format!("{} {}", greeting.as_deref().unwrap_or("hello"), name.as_deref().unwrap_or("you"))
}

#[command(rename = "renamed", rename_all = "snake_case")]
fn original(first_word: String) -> String {
    first_word
}

#[command]
fn camel(first_word: String) -> String {
    first_word
}

type Aliased<T> = Result<T, AnyError>;

#[command]
fn parse(text: &str) -> Aliased<i32> {
    Ok(text.parse::<i32>()?)
}

#[command]
async fn with_anyhow(fail: bool) -> Result<(), AnyError> {
    let outer = || -> anyhow::Result<()> { Err(anyhow::anyhow!("inner").context("outer")) };
    if fail {
        outer()?;
    }
    Ok(())
}

#[command]
fn nothing() {}

#[command]
fn panics(text: String) -> i32 {
    panic!("secret {text}")
}

#[command]
async fn panics_later() -> i32 {
    tokio::time::sleep(Duration::from_millis(1)).await;
    panic!("secret")
}

struct Caller(String);

impl Extract for Caller {
    fn describe(_name: &'static str, command: &mut Signature<'_>) {
        command.argument::<Window>("window");
    }

    fn extract(_name: &'static str, arguments: &mut Arguments<'_>) -> Result<Self, IpcError> {
        let window: Window = arguments.extract("window")?;
        if window.label() == "banned" {
            return Err(IpcError::new(ErrorCode::PermissionDenied, "this window is banned"));
        }
        Ok(Caller(format!("{}/{}", window.label(), window.role())))
    }
}

struct Prefix(&'static str);

#[command]
fn injected(
    caller: Caller,
    prefix: State<Prefix>,
    ipc: Ipc,
    window: Window,
    suffix: String,
) -> String {
    assert!(ipc.window(window.label()).is_some());
    format!("{}{}{suffix}", prefix.0, caller.0)
}

fn ipc() -> Ipc {
    Ipc::builder()
        .state(Prefix("> "))
        .role(
            "main",
            api![
                lengths,
                greet,
                original,
                camel,
                parse,
                with_anyhow,
                nothing,
                panics,
                panics_later,
                injected
            ],
        )
        .build()
        .unwrap()
}

#[tokio::test]
async fn arguments_can_be_borrowed_for_the_duration_of_a_call() {
    let ipc = ipc();
    let window = ipc.test_window("main", "main").unwrap();
    let arguments = json!({
        "text": "four", "path": "/a/b", "numbers": [1, 2, 3], "note": { "id": 1, "tags": ["x"] },
    });
    assert_eq!(window.call::<[u32; 4]>("lengths", arguments).await, Ok([4, 4, 3, 1]));
    let empty: [u32; 4] = lengths("", &PathBuf::new(), &[], &Note { id: 0, tags: vec![] }).await;
    assert_eq!(empty, [0; 4], "the command is still a plain function");
}

/// Fault 38.
#[tokio::test]
async fn optional_arguments_can_be_omitted() {
    let ipc = ipc();
    let window = ipc.test_window("main", "main").unwrap();
    for (arguments, expected) in [
        (json!({}), "hello you"),
        (json!({ "name": null }), "hello you"),
        (json!({ "name": "Ada" }), "hello Ada"),
        (json!({ "greeting": "hi" }), "hi you"),
        (json!([]), "hello you"),
        (json!(["Ada"]), "hello Ada"),
        (json!([null, "hi"]), "hi you"),
        (json!(null), "hello you"),
    ] {
        assert_eq!(
            window.call::<String>("greet", &arguments).await.unwrap(),
            expected,
            "{arguments}"
        );
    }
}

#[tokio::test]
async fn rename_and_rename_all_set_the_names_on_the_wire() {
    let ipc = ipc();
    let window = ipc.test_window("main", "main").unwrap();
    let call = async |command, arguments| window.call::<String>(command, arguments).await;
    assert_eq!(call("renamed", json!({ "first_word": "x" })).await.unwrap(), "x");
    assert_eq!(call("camel", json!({ "firstWord": "x" })).await.unwrap(), "x");
    for (command, arguments, code) in [
        ("original", json!({ "first_word": "x" }), ErrorCode::UnknownCommand),
        ("renamed", json!({ "firstWord": "x" }), ErrorCode::InvalidPayload),
        ("camel", json!({ "first_word": "x" }), ErrorCode::InvalidPayload),
    ] {
        assert_eq!(call(command, arguments).await.unwrap_err().code(), Some(code));
    }
}

#[tokio::test]
async fn a_command_returns_its_own_error_type() {
    let ipc = ipc();
    let window = ipc.test_window("main", "main").unwrap();
    assert_eq!(window.call::<i32>("parse", json!({ "text": "7" })).await, Ok(7));
    let error = window.call::<i32>("parse", json!({ "text": "x" })).await.unwrap_err();
    assert_eq!(error.message(), "invalid digit found in string");
    assert_eq!(
        error.command::<AnyError>(),
        Some(AnyError { message: "invalid digit found in string".into(), causes: vec![] })
    );
    let error = window.call::<()>("with_anyhow", [true]).await.unwrap_err();
    let AnyError { message, causes } = error.command().unwrap();
    assert_eq!((&*message, causes), ("outer", vec!["inner".to_owned()]));
    assert_eq!(window.call::<()>("with_anyhow", [false]).await, Ok(()));
    assert_eq!(window.call::<()>("nothing", ()).await, Ok(()));
}

#[tokio::test]
async fn a_type_that_implements_extract_can_be_an_argument() {
    let ipc = ipc();
    let window = ipc.test_window("left", "main").unwrap();
    assert_eq!(window.call::<String>("injected", ["!"]).await.unwrap(), "> left/main!");
    let banned = ipc.test_window("banned", "main").unwrap();
    let error = banned.call::<String>("injected", ["!"]).await.unwrap_err();
    assert_eq!(error.code(), Some(ErrorCode::PermissionDenied));
    assert_eq!(error.message(), "this window is banned");
}

/// Fault 25: JSON would have `null` where the TypeScript type says `number`.
#[tokio::test]
async fn a_float_that_is_not_finite_is_an_error() {
    #[payload]
    struct Sample {
        values: Vec<f64>,
    }
    #[command]
    fn sample(divisor: f64) -> Result<Sample, Sample> {
        let sample = Sample { values: vec![1.0, 1.0 / divisor] };
        if divisor < 0.0 { Err(sample) } else { Ok(sample) }
    }
    let ipc = core(api![sample]);
    let window = ipc.test_window("main", "main").unwrap();
    assert_eq!(window.call::<Sample>("sample", [2]).await.unwrap().values, [1.0, 0.5]);
    for divisor in ["0", "-0.0"] {
        let divisor: f64 = divisor.parse().unwrap();
        let error = window.call::<Sample>("sample", [divisor]).await.err().unwrap();
        assert_eq!(error.code(), Some(ErrorCode::Internal));
        assert!(error.message().contains("`values[1]`"), "{error}");
    }
}

/// Fault 127: the error reports a panic, but only the log has its message.
#[tokio::test]
async fn a_panic_is_the_error_of_its_call() {
    let ipc = ipc();
    let window = ipc.test_window("main", "main").unwrap();
    for _ in 0..3 {
        let errors: [CallError; 2] = [
            window.call::<i32>("panics", ["x"]).await.unwrap_err(),
            window.call::<i32>("panics_later", ()).await.unwrap_err(),
        ];
        for error in errors {
            assert_eq!(error.code(), Some(ErrorCode::Internal));
            assert!(!error.message().contains("secret"), "{error}");
        }
        assert_eq!(window.call::<()>("nothing", ()).await, Ok(()));
    }
}

/// Fault 128: dropping the payload of a panic may panic as well.
#[tokio::test]
async fn a_panic_payload_may_be_of_any_type() {
    struct Bomb;
    impl Drop for Bomb {
        fn drop(&mut self) {
            panic!("dropping the payload panics");
        }
    }
    #[command]
    fn bombs() {
        std::panic::panic_any(Bomb);
    }
    #[command]
    async fn bombs_later() {
        tokio::task::yield_now().await;
        std::panic::panic_any(Bomb);
    }
    #[command]
    fn carries_a_number() {
        std::panic::panic_any(7);
    }

    let ipc = core(api![bombs, bombs_later, carries_a_number]);
    let window = ipc.test_window("main", "main").unwrap();
    for command in ["bombs", "bombs_later", "carries_a_number", "bombs"] {
        let error = window.call::<()>(command, ()).await.unwrap_err();
        assert_eq!(error.code(), Some(ErrorCode::Internal), "{command}");
    }
    assert_eq!(ipc.calls_in_flight(), 0);
}

/// Fault 129: a panic poisons the user's lock, but not the locks of the core.
#[tokio::test]
async fn a_panic_while_a_lock_is_held_affects_no_other_call() {
    #[command]
    fn poisons(count: State<std::sync::Mutex<u32>>) {
        let _held = count.lock().unwrap();
        panic!("while the lock is held");
    }
    #[command]
    fn counts(count: State<std::sync::Mutex<u32>>) -> (u32, bool) {
        let poisoned = count.is_poisoned();
        let mut count = count.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        *count += 1;
        (*count, poisoned)
    }

    let builder = Ipc::builder().state(std::sync::Mutex::new(0_u32));
    let ipc = builder.role("main", api![poisons, counts]).build().unwrap();
    let window = ipc.test_window("main", "main").unwrap();
    let error = window.call::<()>("poisons", ()).await.unwrap_err();
    assert_eq!(error.code(), Some(ErrorCode::Internal));
    for count in 1..=1000 {
        assert_eq!(window.call::<(u32, bool)>("counts", ()).await, Ok((count, true)));
    }
}

#[tokio::test]
async fn slow_commands_do_not_delay_other_calls() {
    #[command]
    fn sleeps(millis: u32) {
        std::thread::sleep(Duration::from_millis(millis.into()));
    }
    #[command]
    fn quick() {}

    let ipc = core(api![sleeps, quick]);
    let window = ipc.test_window("main", "main").unwrap();
    for _ in 0..50 {
        window.send(r#"{"jsonrpc":"2.0","method":"sleeps","params":[60000]}"#);
    }
    let quick = tokio::time::timeout(crate::SOON, window.call::<()>("quick", ()));
    assert_eq!(quick.await.expect("the call does not wait for the slow ones"), Ok(()));
}

/// The first command blocks its thread until the second command of the same batch has run.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_async_command_that_blocks_does_not_delay_other_calls() {
    struct Gate(std::sync::Mutex<std::sync::mpsc::Receiver<()>>, std::sync::mpsc::Sender<()>);

    #[command]
    async fn blocks(gate: State<Gate>) -> bool {
        gate.0.lock().unwrap().recv_timeout(crate::SOON).is_ok()
    }
    #[command]
    async fn opens(gate: State<Gate>) {
        gate.1.send(()).unwrap();
    }
    let (open, gate) = std::sync::mpsc::channel();
    let gate = Gate(gate.into(), open);
    let ipc = Ipc::builder().state(gate).role("main", api![blocks, opens]).build().unwrap();
    let window = ipc.test_window("main", "main").unwrap();
    let batch =
        r#"[{"jsonrpc":"2.0","id":1,"method":"blocks"},{"jsonrpc":"2.0","id":2,"method":"opens"}]"#;
    let replies = crate::exchange(&window, batch).await;
    let blocked = replies.as_array().unwrap().iter().find(|reply| reply["id"] == 1).unwrap();
    assert_eq!(blocked["result"], true);
}

#[tokio::test]
async fn calls_in_flight_fail_when_their_window_closes() {
    #[command]
    async fn waits() {
        std::future::pending::<()>().await;
    }
    let api = api![waits, ipc_runtime::lifecycle::close_window];
    let ipc = core(api);
    let window = ipc.test_window("main", "main").unwrap();
    let (waiting, also_waiting, closing) = tokio::join!(
        window.call::<()>("waits", ()),
        window.call::<()>("waits", ()),
        window.call::<()>("close_window", ()),
    );
    for outcome in [waiting, also_waiting, closing] {
        assert_eq!(outcome.unwrap_err().code(), Some(ErrorCode::Closed));
    }
    let late = window.call::<()>("waits", ()).await;
    assert_eq!(late.unwrap_err().code(), Some(ErrorCode::Closed));
}

#[test]
fn the_core_creates_a_tokio_runtime_if_there_is_none() {
    let ipc = ipc();
    let window = ipc.test_window("main", "main").unwrap();
    assert_eq!(window.blocking_call::<String>("greet", ()), Ok("hello you".into()));
}

#[command]
fn optional_states(
    present: Option<State<Prefix>>,
    absent: Option<State<Vec<u8>>>,
    window: Option<Window>,
) -> String {
    let prefix = present.map(|prefix| prefix.0);
    format!("{prefix:?} {} {:?}", absent.is_some(), window.map(|window| window.label().to_owned()))
}

#[tokio::test]
async fn a_provided_argument_can_be_optional() {
    let ipc = Ipc::builder().state(Prefix("> ")).role("main", api![optional_states]);
    let window = ipc.build().unwrap().test_window("main", "main").unwrap();
    let text: String = window.call("optional_states", json!({})).await.unwrap();
    assert_eq!(text, r#"Some("> ") false Some("main")"#);
}

/// A state that holds the backend itself.
struct Windows(ipc_runtime::WeakIpc);

#[command]
fn count_windows(windows: State<Windows>) -> u32 {
    windows.0.upgrade().map_or(0, |ipc| ipc.windows().len() as u32)
}

#[tokio::test]
async fn a_state_can_be_passed_after_the_backend_is_built() {
    let builder = Ipc::builder().role("main", api![count_windows]);
    let ipc = builder.state_later::<Windows>().build().unwrap();
    let window = ipc.test_window("main", "main").unwrap();
    let early = window.call::<u32>("count_windows", json!({})).await.unwrap_err();
    assert_eq!(early.code(), Some(ErrorCode::Internal));
    assert_eq!(early.message(), "the command needs a state that the backend does not have yet");

    ipc.manage(Windows(ipc.downgrade())).unwrap();
    assert_eq!(window.call::<u32>("count_windows", json!({})).await.unwrap(), 1);

    let repeated = ipc.manage(Windows(ipc.downgrade())).unwrap_err();
    assert!(matches!(repeated, ManageError::Repeated(_)), "{repeated}");
    let unexpected = ipc.manage(1_u32).unwrap_err();
    let text = "the state `u32` is not expected; call `.state_later::<u32>()` on the builder";
    assert_eq!(unexpected.to_string(), text);
}
