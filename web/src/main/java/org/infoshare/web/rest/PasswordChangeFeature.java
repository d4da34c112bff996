package org.infoshare.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import org.infoshare.organisation.account.CurrentCredential;
import org.infoshare.web.security.CurrentCall;

/** Allows a caller whose password was set by somebody else to do nothing but change it. */
@Provider
@ApplicationScoped
public class PasswordChangeFeature implements DynamicFeature {

  @Inject private CurrentCredential credential;

  @Override
  public void configure(ResourceInfo method, FeatureContext context) {
    context.register(
        new Filter(credential, method.getResourceMethod().getName()), Priorities.AUTHORIZATION);
  }

  /** The check itself. It also notes the operation, which no other filter of the wire knows. */
  private record Filter(CurrentCredential credential, String operation)
      implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
      CurrentCall.noteOperation(operation);
      credential.requirePasswordChanged(operation);
    }
  }
}
