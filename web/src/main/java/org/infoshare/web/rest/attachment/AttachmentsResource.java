package org.infoshare.web.rest.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.infoshare.foundation.attachment.AttachmentService;
import org.infoshare.foundation.attachment.AttachmentView;
import org.infoshare.foundation.attachment.DocumentKind;
import org.infoshare.foundation.attachment.NewAttachment;
import org.infoshare.web.load.LargeContent;
import org.infoshare.web.rest.ContentDisposition;
import org.infoshare.web.rest.Created;
import org.infoshare.web.rest.FileAnswer;
import org.infoshare.web.rest.Parameters;
import org.infoshare.web.rest.Results;

/** Uploads and downloads of the documents of cases. */
@Path("attachments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AttachmentsResource {

  @Inject private AttachmentService service;

  @POST
  @Consumes(MediaType.WILDCARD)
  @Created("attachments/{id}")
  public AttachmentView addAttachment(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      @QueryParam("caseKind") String caseKind,
      @QueryParam("caseId") String caseId,
      @QueryParam("kind") String kind,
      @QueryParam("label") String label,
      byte[] content) {
    refuseForm(contentType);
    var given = new Parameters();
    var asked =
        new NewAttachment(
            given.text(caseKind),
            given.text(caseId),
            given.enumValue("kind", kind, DocumentKind.class),
            given.text(label));
    given.refuseIfAny();
    return service.add(asked, content);
  }

  /** Refuses a form, because the body must be the file itself. */
  private static void refuseForm(String contentType) {
    if (contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
      throw new NotSupportedException();
    }
  }

  @GET
  public Results<AttachmentView> listAttachments(
      @QueryParam("caseKind") String caseKind, @QueryParam("caseId") String caseId) {
    var given = new Parameters();
    return new Results<>(service.list(given.text(caseKind), given.text(caseId)));
  }

  @GET
  @Path("{id}")
  public AttachmentView getAttachment(@PathParam("id") String id) {
    return service.get(Parameters.id("id", id));
  }

  /** A file that somebody uploaded: a browser must save it and never show or run it. */
  @GET
  @Path("{id}/content")
  @Produces(MediaType.WILDCARD)
  @FileAnswer
  public Response downloadAttachment(@PathParam("id") String id) {
    var attachment = Parameters.id("id", id);
    var view = service.get(attachment);
    LargeContent.expect(view.byteCount());
    byte[] content = service.read(attachment);
    return Response.ok(content, mediaType(view))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment(view.name(), fileName(view)))
        .build();
  }

  private static MediaType mediaType(AttachmentView view) {
    var type = MediaType.valueOf(view.mediaType());
    return type.getType().equals("text") ? type.withCharset("UTF-8") : type;
  }

  /** The label with the extension that fits the content, whatever name the uploader gave. */
  private static String fileName(AttachmentView view) {
    String extension = view.name().substring(view.name().lastIndexOf('.'));
    return view.label().toLowerCase(Locale.ROOT).endsWith(extension)
        ? view.label()
        : view.label() + extension;
  }

  @POST
  @Path("{id}/removal")
  public AttachmentView removeAttachment(@PathParam("id") String id) {
    return service.remove(Parameters.id("id", id));
  }
}
