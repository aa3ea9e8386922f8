package id.suarawarga.gateway.webchat;

/** How much one address may do. */
record WebChatLimits(AddressLimit conversations, AddressLimit messages) {}
