use actix_web::web::{Data, Path};
use actix_web::{HttpResponse, Responder, get};
use serde_json::json;

use crate::repository::{JsonFile, Repository};

// ANCHOR: handler
#[get("/users/{id}")]
pub async fn get_user(
    users: Data<JsonFile>,
    id: Path<String>,
) -> impl Responder {
    match users.find_by_id(&id).await {
        Ok(Some(found)) => HttpResponse::Ok().json(found),
        Ok(None) => {
            HttpResponse::NotFound().json(json!({ "error": "user not found" }))
        }
        Err(error) => {
            eprintln!("{error}");
            HttpResponse::InternalServerError()
                .json(json!({ "error": "internal error" }))
        }
    }
}
// ANCHOR_END: handler
