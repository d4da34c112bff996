package org.infoshare.web.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.util.List;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.Json;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;

/**
 * Refuses a message as soon as one of its lists or objects has too many members, before they are
 * objects in memory. Jackson itself counts the whole message only.
 */
final class BoundedParser extends JsonParserDelegate {

  BoundedParser(JsonParser parser) {
    super(parser);
  }

  @Override
  public JsonToken nextToken() throws IOException {
    var token = delegate.nextToken();
    var context = delegate.getParsingContext();
    var members = token != null && token.isStructStart() ? context.getParent() : context;
    if (!members.inRoot() && members.getCurrentIndex() >= Json.MAX_MEMBERS) {
      String pointer = members.getParent().pathAsPointer().toString();
      throw new IOException(
          Refusal.malformed(
              List.of(FieldFault.of(pointer, PlatformReason.OUT_OF_RANGE, 0, Json.MAX_MEMBERS))));
    }
    return token;
  }
}
