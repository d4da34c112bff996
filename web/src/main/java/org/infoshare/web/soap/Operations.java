package org.infoshare.web.soap;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.cxf.interceptor.Fault;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Json;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.web.rest.JsonBodies;
import org.infoshare.web.rest.Parameters;

/**
 * The operations of the SOAP wire: the methods of the REST resources, each called with the content
 * of a message. How a parameter is found in a message is determined once, at the start.
 */
@ApplicationScoped
class Operations {

  private static final String LOCK_VERSION = "lockVersion";

  private final Map<String, Map<String, Operation>> operations = new HashMap<>();

  /** Required by the container's proxy. */
  Operations() {}

  @Inject
  Operations(@Any Instance<Object> beans) {
    this(resources(beans));
  }

  /**
   * @param resources the resources by class; their methods are the operations
   */
  Operations(Map<Class<?>, Object> resources) {
    var methods = new HashMap<String, Method>();
    resources.keySet().stream()
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .filter(Operations::isOperation)
        .forEach(method -> methods.put(method.getName(), method));
    var contracts = Contracts.read();
    for (String contract : Contracts.NAMES) {
      var elements = contracts.elements(contract);
      var found = new HashMap<String, Operation>();
      elements.forEach(
          (name, request) -> {
            var method = methods.get(name);
            var answer = elements.get(name + "Response");
            if (method != null && answer != null) {
              var bean = resources.get(method.getDeclaringClass());
              found.put(name, new Operation(request, answer, method, bean));
            }
          });
      operations.put(contract, found);
    }
  }

  private static Map<Class<?>, Object> resources(Instance<Object> beans) {
    var found = new HashMap<Class<?>, Object>();
    for (var handle : beans.handles()) {
      Class<?> type = handle.getBean().getBeanClass();
      if (type.isAnnotationPresent(Path.class)) {
        found.put(type, handle.get());
      }
    }
    return found;
  }

  private static boolean isOperation(Method method) {
    return Arrays.stream(method.getAnnotations())
        .anyMatch(each -> each.annotationType().isAnnotationPresent(HttpMethod.class));
  }

  /** The operations of a contract, by name. */
  Map<String, Operation> of(String contract) {
    return operations.get(contract);
  }

  /** One operation. */
  static final class Operation {

    private final Element request;
    private final Element answer;
    private final Method method;
    private final Object bean;

    /** How each parameter of the method is found in a message. */
    private final List<Function<Arguments, Object>> arguments;

    Operation(Element request, Element answer, Method method, Object bean) {
      this.request = request;
      this.answer = answer;
      this.method = method;
      this.bean = bean;
      arguments = Arrays.stream(method.getParameters()).map(Operation::argument).toList();
    }

    Element request() {
      return request;
    }

    Element answer() {
      return answer;
    }

    Method method() {
      return method;
    }

    /**
     * The arguments of the method.
     *
     * @param message loses each value that is taken from it
     * @throws Refusal {@code malformed} if a value does not fit, otherwise {@code invalid} if a
     *     value is missing that is part of the path on the other wire
     */
    List<Object> arguments(ObjectNode message) {
      var call = new Arguments(message);
      var given = arguments.stream().map(argument -> argument.apply(call)).toArray();
      call.missing.refuseIfAny();
      return Arrays.asList(given);
    }

    /** Calls the method and returns the answer as the other wire would give it. */
    JsonNode call(List<Object> given) {
      try {
        return tree(method.invoke(bean, given.toArray()));
      } catch (InvocationTargetException thrown) {
        throw new Fault(thrown.getCause());
      } catch (IllegalAccessException impossible) {
        throw new IllegalStateException(impossible);
      }
    }

    private JsonNode tree(Object answered) {
      Object content = answered instanceof Response response ? response.getEntity() : answered;
      return content instanceof byte[] file
          ? JsonNodeFactory.instance.objectNode().put(fileOf(answer), file)
          : Json.mapper().valueToTree(content);
    }

    private static String fileOf(Element message) {
      return ((Element.Structure) message.type()).elements().get(0).name();
    }

    /** Parameters come before the body, so that the body is the rest of the message. */
    private static Function<Arguments, Object> argument(Parameter parameter) {
      if (parameter.isAnnotationPresent(PathParam.class)) {
        String name = parameter.getAnnotation(PathParam.class).value();
        return call -> call.required(name);
      }
      if (parameter.isAnnotationPresent(QueryParam.class)) {
        String name = parameter.getAnnotation(QueryParam.class).value();
        return call -> call.text(name);
      }
      if (parameter.isAnnotationPresent(HeaderParam.class)) {
        return parameter.getAnnotation(HeaderParam.class).value().equals(HttpHeaders.IF_MATCH)
            ? Arguments::state
            : call -> null;
      }
      if (parameter.isAnnotationPresent(Context.class)) {
        return call -> null;
      }
      return parameter.getType() == byte[].class
          ? Arguments::file
          : call -> JsonBodies.read(parameter.getType().asSubclass(Record.class), call.message);
    }
  }

  /** The content of a message, from which values are taken one by one. */
  private static final class Arguments {

    private final ObjectNode message;
    private final Checks missing = new Checks();

    Arguments(ObjectNode message) {
      this.message = message;
    }

    String text(String name) {
      var value = message.remove(name);
      return value == null ? null : value.asText();
    }

    /** A value that is part of the path on the other wire and therefore cannot be absent. */
    String required(String name) {
      String text = text(name);
      missing.require(text != null && !text.isBlank(), "/" + name, PlatformReason.MISSING);
      return text;
    }

    /** The lock version that the caller read, in the form of {@code If-Match}. */
    String state() {
      return Parameters.ifMatch(text(LOCK_VERSION));
    }

    byte[] file() {
      var left = message.elements();
      return left.hasNext() ? bytes(left.next()) : null;
    }

    private static byte[] bytes(JsonNode file) {
      try {
        return file.isBinary() ? file.binaryValue() : file.asText().getBytes(UTF_8);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
  }
}
