//! Callers that ask the same at the same time share one request.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use futures::future::{BoxFuture, FutureExt, Shared, join_all};

// ANCHOR: weather
type Flight = Shared<BoxFuture<'static, usize>>;

#[derive(Clone, Default)]
struct Weather {
    requests: Arc<AtomicUsize>,
    flights: Arc<Mutex<HashMap<String, Flight>>>,
}

impl Weather {
    fn ask(&self, city: &str) -> Flight {
        let mut flights = self.flights.lock().unwrap();
        let flight = flights.entry(city.to_string()).or_insert_with(|| {
            let (weather, city) = (self.clone(), city.to_string());
            let request = async move {
                let answer = weather.request(&city).await;
                weather.flights.lock().unwrap().remove(&city);
                answer
            };
            request.boxed().shared()
        });
        flight.clone()
    }

    async fn request(&self, city: &str) -> usize {
        self.requests.fetch_add(1, Ordering::Relaxed);
        tokio::task::yield_now().await;
        city.len()
    }
}
// ANCHOR_END: weather

#[tokio::main]
async fn main() {
    let weather = Weather::default();
    let requests = || weather.requests.load(Ordering::Relaxed);
    let malmö = (0..5).map(|_| weather.ask("Malmö"));
    let other = weather.ask("Rome");
    for answer in join_all(malmö).await {
        println!("Malmö: {answer}");
    }
    println!("Rome: {}", other.await);
    println!("requests: {}", requests());

    weather.ask("Rome").await;
    println!("requests: {}", requests());
}
