use ipc_runtime::{Streaming, command};

#[command]
async fn total(numbers: &mut Streaming<u32>) -> u32 {
    let mut total = 0;
    while let Some(Ok(number)) = numbers.next().await {
        total += number;
    }
    total
}

fn main() {}
