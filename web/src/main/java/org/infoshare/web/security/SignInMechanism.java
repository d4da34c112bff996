package org.infoshare.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.stream.Collectors;
import org.infoshare.account.SignIn;
import org.infoshare.account.SignInVerdict;
import org.infoshare.platform.PlatformReason;
import org.infoshare.platform.Refusal;
import org.infoshare.platform.Roles;

/**
 * Signs in by HTTP Basic on every call; there is no session.
 *
 * <p>An account of a department is checked against the database, any other name against the
 * operators' realm. Refusals are those of the wire that was called.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

  private static final Set<String> OF_THE_REALM = Set.of(Roles.OPERATOR, Roles.AUDITOR);

  @Inject private SignIn signIn;
  @Inject private IdentityStoreHandler realms;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (!context.isProtected()) {
      return context.doNothing();
    }
    var given = BasicCredentials.of(request);
    if (given.isEmpty()) {
      return refuse(context, new Refusal(PlatformReason.UNAUTHENTICATED));
    }
    var credentials = given.get();
    String address = request.getRemoteAddr();
    var verdict = signIn.verify(credentials.name(), credentials.password(), address);
    if (verdict instanceof SignInVerdict.Accepted accepted) {
      return context.notifyContainerAboutLogin(
          accepted.caller().account(), accepted.caller().roles());
    }
    if (verdict instanceof SignInVerdict.Throttled throttled) {
      response.setHeader("Retry-After", String.valueOf(throttled.seconds()));
      return refuse(context, new Refusal(PlatformReason.SIGN_IN_THROTTLED, throttled.seconds()));
    }
    if (verdict instanceof SignInVerdict.Locked) {
      return refuse(context, new Refusal(PlatformReason.ACCOUNT_LOCKED));
    }
    return verdict instanceof SignInVerdict.Unknown
        ? atTheRealm(credentials, address, context)
        : refuse(context, new Refusal(PlatformReason.UNAUTHENTICATED));
  }

  private AuthenticationStatus atTheRealm(
      BasicCredentials credentials, String address, HttpMessageContext context) {
    var result =
        realms.validate(new UsernamePasswordCredential(credentials.name(), credentials.password()));
    if (result.getStatus() == CredentialValidationResult.Status.VALID) {
      signIn.succeeded(credentials.name(), address);
      return context.notifyContainerAboutLogin(
          result.getCallerPrincipal(), rolesOf(result.getCallerGroups()));
    }
    signIn.failed(credentials.name(), address);
    return refuse(context, new Refusal(PlatformReason.UNAUTHENTICATED));
  }

  /** The realm makes operators and auditors, and nothing else: departments' roles are not its. */
  private static Set<String> rolesOf(Set<String> groups) {
    return groups.stream().filter(OF_THE_REALM::contains).collect(Collectors.toSet());
  }

  private static AuthenticationStatus refuse(HttpMessageContext context, Refusal refusal) {
    RefusedAtTheDoor.answer(context.getRequest(), context.getResponse(), refusal);
    return AuthenticationStatus.SEND_FAILURE;
  }
}
