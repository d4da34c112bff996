package org.infoshare.web.security;

import fish.payara.security.annotations.RealmIdentityStoreDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Operators and auditors: a file realm of the server, managed in its console.
 *
 * <p>The realm must exist before the application is deployed.
 */
@ApplicationScoped
@RealmIdentityStoreDefinition("infoshare-operators")
class OperatorsRealm {}
