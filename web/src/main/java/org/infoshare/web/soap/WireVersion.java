package org.infoshare.web.soap;

import java.util.Optional;
import org.apache.cxf.binding.soap.Soap11;
import org.apache.cxf.binding.soap.Soap12;
import org.apache.cxf.binding.soap.SoapVersion;

/** A version of SOAP, and the address at which the platform uses it. */
public enum WireVersion {
  SOAP_11("/soap", ".wsdl"),
  SOAP_12("/soap12", ".soap12.wsdl");

  private final String path;
  private final String contract;

  WireVersion(String path, String contract) {
    this.path = path;
    this.contract = contract;
  }

  /**
   * The version that is used at an address; empty if there is none.
   *
   * @param address without the path of the application
   */
  public static Optional<WireVersion> at(String address) {
    for (var version : values()) {
      if (address.startsWith(version.path + "/")) {
        return Optional.of(version);
      }
    }
    return Optional.empty();
  }

  String path() {
    return path;
  }

  SoapVersion protocol() {
    return this == SOAP_11 ? Soap11.getInstance() : Soap12.getInstance();
  }

  String namespace() {
    return protocol().getNamespace();
  }

  String mediaType() {
    return protocol().getContentType();
  }

  /** The file of a contract. */
  String wsdl(String contractName) {
    return contractName + contract;
  }
}
