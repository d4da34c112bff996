package org.infoshare.web.rest.dcat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import org.infoshare.catalogue.dcat.CatalogueState;
import org.infoshare.catalogue.dcat.DcatFormat;
import org.infoshare.catalogue.dcat.DcatService;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.web.rest.Parameters;

/** The published catalogue as DCAT-AP. */
@Path("catalogue/dcat")
@RequestScoped
public class DcatResource {

  @Inject private DcatService service;
  @Context private HttpHeaders headers;
  @Context private Request request;

  /**
   * In JSON the document is a member of an object, as over SOAP; in other media types it is the
   * body itself.
   */
  @GET
  public Response exportCatalogue(@QueryParam("format") String format) {
    var given = new Parameters();
    var asked = given.enumValue("format", format, DcatFormat.class);
    given.refuseIfAny();
    var accepted = headers.getAcceptableMediaTypes();
    var state = service.state();
    if (wantsObject(accepted)) {
      var wanted = asked == null ? DcatFormat.TURTLE : asked;
      return answer(
          state,
          state.embeddedTag(wanted),
          () -> Response.ok(service.document(wanted), MediaType.APPLICATION_JSON_TYPE));
    }
    var wanted = asked == null ? negotiated(accepted) : asked;
    var type = MediaType.valueOf(wanted.mediaType()).withCharset("UTF-8");
    return answer(state, state.tag(wanted), () -> Response.ok(spooled(wanted), type));
  }

  /**
   * The state is read before the content that it describes. If a publication comes in between, the
   * caller asks once more, but never stores an outdated document.
   */
  private Response answer(
      CatalogueState state, String tag, Supplier<Response.ResponseBuilder> whole) {
    var named = new EntityTag(tag);
    var unchanged =
        state.at() == null
            ? request.evaluatePreconditions(named)
            : request.evaluatePreconditions(Date.from(state.lastModified()), named);
    var answer = unchanged == null ? whole.get() : unchanged;
    if (state.at() != null) {
      answer.lastModified(Date.from(state.lastModified()));
    }
    return answer.tag(named).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
  }

  /**
   * The document is written to a file first. A slow reader then holds no connection of the
   * database, and a failure is answered before the document begins.
   */
  private StreamingOutput spooled(DcatFormat format) {
    try {
      var file = Files.createTempFile("infoshare-catalogue", null);
      try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
        service.write(format, out);
      } catch (IOException | RuntimeException failed) {
        Files.delete(file);
        throw failed;
      }
      return out -> {
        try {
          Files.copy(file, out);
        } finally {
          Files.delete(file);
        }
      };
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static boolean wantsObject(List<MediaType> accepted) {
    return accepted.stream()
        .filter(type -> !type.isWildcardType())
        .findFirst()
        .filter(type -> same(type, MediaType.APPLICATION_JSON))
        .isPresent();
  }

  private static DcatFormat negotiated(List<MediaType> accepted) {
    for (var type : accepted) {
      for (var format : DcatFormat.values()) {
        if (type.isCompatible(MediaType.valueOf(format.mediaType()))) {
          return format;
        }
      }
    }
    throw new Refusal(PlatformReason.NOT_ACCEPTABLE);
  }

  private static boolean same(MediaType type, String name) {
    return (type.getType() + "/" + type.getSubtype()).equals(name);
  }
}
