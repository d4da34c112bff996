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
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Reason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.security.SecurityEvents;
import org.infoshare.organisation.account.ClientCertificate;
import org.infoshare.organisation.account.SignInReason;
import org.infoshare.organisation.account.SignInResult;
import org.infoshare.organisation.account.SignInService;
import org.infoshare.organisation.account.SignInService.SignInOrigin;
import org.infoshare.organisation.account.UsedCredential;
import org.infoshare.web.Failures;

/**
 * Signs in on every call, by HTTP Basic, by a Bearer token, or by the client certificate of the TLS
 * connection; there is no session.
 *
 * <p>An account of a department is checked against the database, any other name against the
 * operators' realm. A caller who shows a certificate must use the account of that certificate, even
 * if the header alone would be enough. A header from elsewhere therefore cannot be used over a
 * connection that proves another account. A call that everybody on its way could read is refused
 * before its credentials are looked at. Refusals have the form of the wire that was called.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

  @Inject private CallOrigins origins;
  @Inject private SignInService signIn;
  @Inject private IdentityStoreHandler realms;
  @Inject private SecurityEvents events;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    try {
      origins.find(request);
    } catch (Refusal refusal) {
      return refuse(context, null, refusal);
    }
    if (!context.isProtected()) {
      return context.doNothing();
    }
    try {
      return authenticate(request, context);
    } catch (RuntimeException failed) {
      return refuse(context, null, Failures.refusalFor(failed));
    }
  }

  private AuthenticationStatus authenticate(
      HttpServletRequest request, HttpMessageContext context) {
    var certificate = TlsClientCertificate.of(request);
    if (certificate.isEmpty()) {
      return authenticateByHeader(request, context, null);
    }
    boolean alone = !AuthorizationHeader.isPresent(request);
    var verdict =
        signIn.verifyCertificate(
            ClientCertificate.fingerprint(certificate.get().certificate()),
            new SignInOrigin(CallOrigin.of(request).address(), true),
            alone);
    return verdict instanceof SignInResult.Accepted accepted && !alone
        ? authenticateByHeader(request, context, accepted.caller().account())
        : finish(verdict, context);
  }

  /**
   * Signs in by the header.
   *
   * @param owner the account of the certificate that was shown; null if none was
   */
  private AuthenticationStatus authenticateByHeader(
      HttpServletRequest request, HttpMessageContext context, String owner) {
    var origin = new SignInOrigin(CallOrigin.of(request).address(), owner != null);
    var token = BearerToken.of(request);
    if (token.isPresent()) {
      return finish(requireOwner(signIn.verifyToken(token.get().token(), origin), owner), context);
    }
    var given = BasicCredentials.of(request);
    if (given.isEmpty()) {
      return refuse(context, null, new Refusal(PlatformReason.UNAUTHENTICATED));
    }
    var credentials = given.get();
    if (owner != null && !owner.equals(credentials.name())) {
      return refuse(context, owner, new Refusal(SignInReason.CERTIFICATE_OF_ANOTHER));
    }
    var verdict =
        signIn.verify(
            credentials.name(),
            credentials.password(),
            origin,
            new ServerRealm(context.getHandler()));
    return verdict instanceof SignInResult.UnknownAccount
        ? signIn.inTurn(
            credentials.name(),
            origin.address(),
            () -> authenticateAtRealm(credentials, origin.address(), context),
            paused -> finish(paused, context))
        : finish(verdict, context);
  }

  private static SignInResult requireOwner(SignInResult verdict, String owner) {
    return verdict instanceof SignInResult.Accepted accepted
            && owner != null
            && !owner.equals(accepted.caller().account())
        ? new SignInResult.Refused(owner, new Refusal(SignInReason.CERTIFICATE_OF_ANOTHER))
        : verdict;
  }

  private AuthenticationStatus finish(SignInResult verdict, HttpMessageContext context) {
    if (verdict instanceof SignInResult.Accepted accepted) {
      return accept(accepted, context);
    }
    if (verdict instanceof SignInResult.Throttled throttled) {
      context.getResponse().setHeader("Retry-After", String.valueOf(throttled.seconds()));
      return refuse(
          context,
          throttled.account(),
          new Refusal(PlatformReason.SIGN_IN_THROTTLED, throttled.seconds()));
    }
    if (verdict instanceof SignInResult.Refused refused) {
      return refuse(context, refused.account(), refused.refusal());
    }
    String account = verdict instanceof SignInResult.WrongCredential wrong ? wrong.account() : null;
    return refuse(context, account, new Refusal(PlatformReason.UNAUTHENTICATED));
  }

  private AuthenticationStatus accept(SignInResult.Accepted accepted, HttpMessageContext context) {
    var request = context.getRequest();
    var caller = accepted.caller();
    SignedInCallerFilter.attach(request, accepted);
    events.recordSignIn(
        caller.account(), accepted.credential().kind().name(), CallOrigin.of(request).address());
    return context.notifyContainerAboutLogin(caller.account(), caller.roles());
  }

  private AuthenticationStatus authenticateAtRealm(
      BasicCredentials credentials, String address, HttpMessageContext context) {
    var result =
        realms.validate(new UsernamePasswordCredential(credentials.name(), credentials.password()));
    if (result.getStatus() == CredentialValidationResult.Status.VALID) {
      signIn.recordSuccess(credentials.name(), address);
      String name = result.getCallerPrincipal().getName();
      var roles = rolesOf(result.getCallerGroups());
      var administrator = new TreeSet<>(roles);
      administrator.retainAll(Roles.ADMINISTRATORS);
      if (administrator.size() > 1) {
        return refuse(
            context,
            name,
            new Refusal(SignInReason.ADMINISTRATOR_OF_SEVERAL, String.join(", ", administrator)));
      }
      var caller = new Caller(name, null, roles);
      return accept(new SignInResult.Accepted(caller, UsedCredential.REALM), context);
    }
    signIn.recordFailure(credentials.name(), address);
    return refuse(context, null, new Refusal(PlatformReason.UNAUTHENTICATED));
  }

  /**
   * The realm signs in administrators, and programs that watch; it gives nobody a role of a
   * department.
   */
  private static Set<String> rolesOf(Set<String> groups) {
    return groups.stream()
        .filter(group -> Roles.ADMINISTRATORS.contains(group) || group.equals(Roles.MONITOR))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Refuses a call and puts it on record, unless the platform itself fails.
   *
   * @param account null unless the account exists
   */
  private AuthenticationStatus refuse(HttpMessageContext context, String account, Refusal refusal) {
    var kind = refusal.reason().kind();
    if (kind != Reason.Kind.UNAVAILABLE && kind != Reason.Kind.DEFECT) {
      events.recordFailedSignIn(
          account, refusal.reason().code(), CallOrigin.of(context.getRequest()).address());
    }
    RefusalWriter.write(context.getRequest(), context.getResponse(), refusal);
    return AuthenticationStatus.SEND_FAILURE;
  }
}
