//! Routes, what is read from requests, and what is answered.

use std::collections::HashMap;

use axum::body::Bytes;
use axum::extract::{
    DefaultBodyLimit, FromRequest, FromRequestParts, Path, Query, Request,
    State,
};
use axum::http::header::{CONTENT_TYPE, LOCATION};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use tokio::time::timeout;

use crate::PATIENCE;
use crate::store::{Draft, Store, StoreError, User};

/// The largest body that is read, in bytes.
const BODY_LIMIT: usize = 16 << 10;

// ANCHOR: routes
pub fn routes(users: Store) -> Router {
    Router::new()
        .route("/health", get(health))
        .route("/users", get(list).post(create))
        .route("/users/{id}", get(one).put(replace).delete(remove))
        .method_not_allowed_fallback(not_allowed)
        .fallback(no_route)
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .with_state(users)
}
// ANCHOR_END: routes

// ANCHOR: problem
/// An answer that is an error, in the form of RFC 9457.
#[derive(Serialize)]
pub struct Problem {
    status: u16,
    detail: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<Mistake>,
}

/// What is wrong with one field.
#[derive(Serialize)]
pub struct Mistake {
    field: &'static str,
    detail: &'static str,
}

impl Problem {
    fn new(status: StatusCode, detail: impl Into<String>) -> Self {
        Self {
            status: status.as_u16(),
            detail: detail.into(),
            errors: Vec::new(),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status)
            .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let kind = [(CONTENT_TYPE, "application/problem+json")];
        (status, kind, Json(self)).into_response()
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NoUser => {
                Self::new(StatusCode::NOT_FOUND, "there is no such user")
            }
            StoreError::Taken => {
                Self::new(StatusCode::CONFLICT, "the email is taken")
            }
            StoreError::Database(error) => {
                eprintln!("{error}");
                let status = StatusCode::INTERNAL_SERVER_ERROR;
                Self::new(status, "internal error")
            }
        }
    }
}
// ANCHOR_END: problem

async fn not_allowed() -> Problem {
    let status = StatusCode::METHOD_NOT_ALLOWED;
    Problem::new(status, "the method is not allowed")
}

async fn no_route() -> Problem {
    Problem::new(StatusCode::NOT_FOUND, "there is no such route")
}

async fn health(State(users): State<Store>) -> Result<&'static str, Problem> {
    users.ping().await?;
    Ok("ok")
}

async fn list(
    State(users): State<Store>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Json<Vec<User>>, Problem> {
    let after = match query.get("after") {
        None => 0,
        Some(text) => parse_id(text).ok_or_else(|| {
            Problem::new(StatusCode::BAD_REQUEST, "after must be an id")
        })?,
    };
    Ok(Json(users.list(after).await?))
}

// ANCHOR: create
async fn create(
    State(users): State<Store>,
    draft: Draft,
) -> Result<impl IntoResponse, Problem> {
    let created = users.insert(draft).await?;
    let location = [(LOCATION, format!("/users/{}", created.id))];
    Ok((StatusCode::CREATED, location, Json(created)))
}
// ANCHOR_END: create

// ANCHOR: get
async fn one(
    State(users): State<Store>,
    Id(id): Id,
) -> Result<Json<User>, Problem> {
    Ok(Json(users.get(id).await?))
}
// ANCHOR_END: get

async fn replace(
    State(users): State<Store>,
    Id(id): Id,
    draft: Draft,
) -> Result<Json<User>, Problem> {
    Ok(Json(users.update(id, draft).await?))
}

async fn remove(
    State(users): State<Store>,
    Id(id): Id,
) -> Result<StatusCode, Problem> {
    users.delete(id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The id in a path; what is none names no user.
struct Id(i64);

impl<S: Send + Sync> FromRequestParts<S> for Id {
    type Rejection = Problem;

    async fn from_request_parts(
        parts: &mut Parts,
        state: &S,
    ) -> Result<Self, Problem> {
        let path = Path::<String>::from_request_parts(parts, state).await;
        let id = path.ok().and_then(|Path(text)| parse_id(&text));
        Ok(Self(id.ok_or(StoreError::NoUser)?))
    }
}

/// An id has at most 15 digits, so that every language holds it exactly.
fn parse_id(text: &str) -> Option<i64> {
    let is_id = text.len() <= 15 && text.bytes().all(|b| b.is_ascii_digit());
    is_id.then(|| text.parse().ok()).flatten()
}

// ANCHOR: body
impl<S: Send + Sync> FromRequest<S> for Draft {
    type Rejection = Problem;

    async fn from_request(
        request: Request,
        state: &S,
    ) -> Result<Self, Problem> {
        if !is_json(request.headers()) {
            let status = StatusCode::UNSUPPORTED_MEDIA_TYPE;
            return Err(Problem::new(
                status,
                "the body must be application/json",
            ));
        }
        let body = timeout(PATIENCE, Bytes::from_request(request, state))
            .await
            .map_err(|_| {
                let status = StatusCode::REQUEST_TIMEOUT;
                Problem::new(status, "the body did not come in time")
            })?
            .map_err(|rejection| match rejection.status() {
                status @ StatusCode::PAYLOAD_TOO_LARGE => {
                    let detail = format!("the body exceeds {BODY_LIMIT} bytes");
                    Problem::new(status, detail)
                }
                status => Problem::new(status, "the body broke off"),
            })?;
        parse_draft(&body)
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|k| k.to_str().ok());
    let kind = kind.and_then(|kind| kind.split(';').next());
    kind.is_some_and(|k| k.trim().eq_ignore_ascii_case("application/json"))
}

fn parse_draft(body: &[u8]) -> Result<Draft, Problem> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Fields {
        name: String,
        email: String,
    }
    let Fields { name, email } =
        serde_json::from_slice(body).map_err(|_| {
            Problem::new(
                StatusCode::BAD_REQUEST,
                "the body must be an object with the strings name and email",
            )
        })?;
    let draft = Draft { name, email };
    let errors = mistakes(&draft);
    if errors.is_empty() {
        return Ok(draft);
    }
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    Err(Problem {
        errors,
        ..Problem::new(status, "the user is not valid")
    })
}
// ANCHOR_END: body

// ANCHOR: validate
fn mistakes(Draft { name, email }: &Draft) -> Vec<Mistake> {
    let mut found = Vec::new();
    let length = name.chars().count();
    if !(1..=80).contains(&length) || name.contains(char::is_control) {
        found.push(Mistake {
            field: "name",
            detail: "must be 1 to 80 characters, none of them a control",
        });
    }
    let (user, host) = email.split_once('@').unwrap_or_default();
    if email.len() > 254
        || user.is_empty()
        || host.is_empty()
        || host.contains('@')
        || !email.bytes().all(|b| b.is_ascii_graphic())
    {
        found.push(Mistake {
            field: "email",
            detail: "must be user@host in at most 254 visible ASCII \
                     characters",
        });
    }
    found
}
// ANCHOR_END: validate
