use std::error::Error;
use std::fmt;
use std::time::Duration;

use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use reqwest::Client;
use serde::{Deserialize, Serialize};
use serde_json::json;
use tokio::net::TcpListener;

// ANCHOR: client
#[derive(Serialize, Deserialize)]
struct Order {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    id: Option<u32>,
    item: String,
    quantity: i32,
}

#[derive(Debug)]
enum PostError {
    Status(StatusCode, String),
    Transport(reqwest::Error),
}

async fn post_order(
    client: &Client,
    url: &str,
    token: &str,
    order: &Order,
) -> Result<Order, PostError> {
    let request = client.post(url).bearer_auth(token).json(order);
    let response = request.send().await?; // fails if there is no answer
    let status = response.status();
    if status != StatusCode::CREATED {
        #[derive(Deserialize)]
        struct Problem {
            reason: String,
        }
        let reason = match response.json::<Problem>().await {
            Ok(problem) => problem.reason,
            Err(_) => String::from("no reason given"),
        };
        return Err(PostError::Status(status, reason));
    }
    Ok(response.json().await?)
}
// ANCHOR_END: client

impl From<reqwest::Error> for PostError {
    fn from(error: reqwest::Error) -> Self {
        Self::Transport(error)
    }
}

impl fmt::Display for PostError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status(status, reason) => {
                write!(f, "status {}: {reason}", status.as_u16())
            }
            Self::Transport(error) => error.fmt(f),
        }
    }
}

impl Error for PostError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Status(..) => None,
            Self::Transport(error) => error.source(),
        }
    }
}

async fn create_order(headers: HeaderMap, body: String) -> Response {
    let token = headers.get("authorization");
    if token.is_none_or(|token| token != "Bearer secret") {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let problem = |reason| Json(json!({ "reason": reason }));
    match serde_json::from_str::<Order>(&body) {
        Err(_) => {
            (StatusCode::BAD_REQUEST, problem("not an order")).into_response()
        }
        Ok(order) if order.quantity < 1 => {
            (StatusCode::UNPROCESSABLE_ENTITY, problem("nothing ordered"))
                .into_response()
        }
        Ok(order) => {
            let id = Some(7);
            (StatusCode::CREATED, Json(Order { id, ..order })).into_response()
        }
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/", listener.local_addr()?);
    let app = Router::new().route("/", post(create_order));
    tokio::spawn(async { axum::serve(listener, app).await });

    let client = Client::builder().timeout(Duration::from_secs(10)).build()?;
    for (token, quantity) in [("secret", 2), ("guess", 2), ("secret", 0)] {
        let item = String::from("tea");
        let order = Order {
            id: None,
            item,
            quantity,
        };
        match post_order(&client, &url, token, &order).await {
            Ok(Order { id, item, quantity }) => {
                println!("order {}: {quantity} {item}", id.unwrap_or(0));
            }
            Err(error) => println!("error: {error}"),
        }
    }
    Ok(())
}
