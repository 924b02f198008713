/// Follows a file.
#[command(timeout = "30s")]
async fn tail_log(
    notes: State<Notes>,
    path: String,
) -> Result<impl Stream<Item = String>, LogError> {
    notes.tail(path).await
}

#[command]
fn ticks() -> BoxStream<'static, u32> {
    every_second()
}
