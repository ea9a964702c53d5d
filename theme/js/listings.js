// listings
