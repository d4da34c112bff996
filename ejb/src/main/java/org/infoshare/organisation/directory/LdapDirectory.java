package org.infoshare.organisation.directory;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import javax.naming.AuthenticationException;
import javax.naming.Context;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.NamingSecurityException;
import javax.naming.NoPermissionException;
import javax.naming.OperationNotSupportedException;
import javax.naming.PartialResultException;
import javax.naming.SizeLimitExceededException;
import javax.naming.directory.DirContext;
import javax.naming.directory.InitialDirContext;
import javax.naming.directory.InvalidAttributeValueException;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;
import javax.naming.ldap.LdapName;

/**
 * A directory that is asked over LDAP: the one entry with the staff number is searched, then its
 * name and the password are tried.
 *
 * <p>The number is a value of the filter, which the JDK escapes, and the name comes from the
 * directory, so nothing that a caller gives is part of either.
 */
final class LdapDirectory implements PasswordCheck {

  private static final System.Logger LOG = System.getLogger(LdapDirectory.class.getName());

  private static final int MAX_ENTRIES = 2;

  private final LdapSettings settings;
  private final Duration timeout;

  /**
   * @param timeout the maximum time for each of connecting, searching and trying
   */
  LdapDirectory(LdapSettings settings, Duration timeout) {
    this.settings = settings;
    this.timeout = timeout;
  }

  @Override
  public boolean matches(String staffNumber, String password) throws IOException {
    try {
      var name = find(staffNumber);
      return name.isPresent() && accepts(name.get(), password);
    } catch (NamingException noAnswer) {
      throw new IOException("The directory gives no answer", noAnswer);
    }
  }

  /**
   * The distinguished name of the one entry that has the number, and no other number. Only the text
   * of one attribute is read, and no object is made of an entry.
   */
  @SuppressWarnings("BanJNDI")
  private Optional<String> find(String staffNumber) throws NamingException {
    var context = connect(settings.bindDn(), settings.password());
    try {
      var controls =
          new SearchControls(
              SearchControls.SUBTREE_SCOPE,
              MAX_ENTRIES,
              (int) timeout.toMillis(),
              new String[] {settings.attribute()},
              false,
              false);
      var entries =
          read(
              context.search(
                  new LdapName(settings.base()),
                  "(" + settings.attribute() + "={0})",
                  new Object[] {staffNumber},
                  controls));
      if (entries.size() != 1) {
        if (entries.size() > 1) {
          LOG.log(Level.WARNING, "A staff number is that of several entries of the directory");
        }
        return Optional.empty();
      }
      var entry = entries.get(0);
      return isNumberOf(entry, staffNumber)
          ? Optional.of(entry.getNameInNamespace())
          : Optional.empty();
    } finally {
      context.close();
    }
  }

  private static List<SearchResult> read(NamingEnumeration<SearchResult> found)
      throws NamingException {
    var entries = new ArrayList<SearchResult>();
    try {
      while (found.hasMore()) {
        entries.add(found.next());
      }
    } catch (SizeLimitExceededException tooMany) {
      LOG.log(Level.DEBUG, "More entries than are wanted", tooMany);
    } catch (PartialResultException referral) {
      LOG.log(Level.DEBUG, "Another directory, which is not asked", referral);
    } finally {
      found.close();
    }
    return entries;
  }

  /**
   * Whether it is the only number of the entry. The directory may hold different texts for equal,
   * and an entry of two numbers would be one human who is two persons.
   */
  private boolean isNumberOf(SearchResult entry, String staffNumber) throws NamingException {
    var numbers = entry.getAttributes().get(settings.attribute());
    return numbers != null
        && numbers.size() == 1
        && staffNumber.equalsIgnoreCase(String.valueOf(numbers.get()));
  }

  private boolean accepts(String name, String password) throws NamingException {
    try {
      connect(name, password).close();
      return true;
    } catch (AuthenticationException
        | NoPermissionException
        | OperationNotSupportedException
        | InvalidAttributeValueException refused) {
      LOG.log(Level.DEBUG, "The directory refuses a password", refused);
      return false;
    } catch (NamingSecurityException ofThisEntry) {
      throw Directory.unavailable(ofThisEntry);
    }
  }

  /** A connection, signed in; as nobody where the name is blank. JNDI takes nothing else. */
  @SuppressWarnings("JdkObsolete")
  private DirContext connect(String name, String password) throws NamingException {
    var environment = new Hashtable<String, Object>();
    environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
    environment.put(Context.PROVIDER_URL, settings.url());
    environment.put(Context.REFERRAL, "ignore");
    environment.put("com.sun.jndi.ldap.connect.timeout", String.valueOf(timeout.toMillis()));
    environment.put("com.sun.jndi.ldap.read.timeout", String.valueOf(timeout.toMillis()));
    if (name.isBlank()) {
      environment.put(Context.SECURITY_AUTHENTICATION, "none");
    } else {
      environment.put(Context.SECURITY_AUTHENTICATION, "simple");
      environment.put(Context.SECURITY_PRINCIPAL, name);
      environment.put(Context.SECURITY_CREDENTIALS, password);
    }
    return new InitialDirContext(environment);
  }
}
