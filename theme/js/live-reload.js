// live-reload
