package org.greatcraftsman.process;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN20_NS;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_NS;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A BPMN or DMN file, parsed as XML for the tests of its contract. */
record Diagram(Document xml) {

  private static final Pattern FLOW_NODE =
      Pattern.compile("\\w*[tT]ask|\\w*Event|\\w*Gateway|subProcess|callActivity");
  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
  private static final Pattern STRING = Pattern.compile("'[^']*'");

  /** A name in an expression that is followed by a method or property. */
  private static final Pattern BEAN =
      Pattern.compile("(?<![.\\w])(?!(?:execution|task)\\b)[a-zA-Z_]\\w*(?=\\s*\\.)");

  /** A name that an expression reads: not a property, a method or a keyword. */
  private static final Pattern VARIABLE =
      Pattern.compile(
          "(?<![.\\w])(?!(?:true|false|null|empty|not|and|or|execution|task)\\b)"
              + "[a-zA-Z_]\\w*(?![\\w(])(?!\\s*\\.)");

  static Diagram of(String file) {
    try (InputStream content = Diagram.class.getResourceAsStream("/processes/" + file)) {
      return new Diagram(
          DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(content));
    } catch (IOException | ParserConfigurationException | SAXException unreadable) {
      throw new IllegalStateException(file, unreadable);
    }
  }

  /** The tasks, events, gateways, sub-processes and call activities. */
  List<Element> flowNodes() {
    return elements()
        .filter(element -> BPMN20_NS.equals(element.getNamespaceURI()))
        .filter(element -> FLOW_NODE.matcher(element.getLocalName()).matches())
        .toList();
  }

  List<Element> messages() {
    return elements().filter(element -> "message".equals(element.getLocalName())).toList();
  }

  /**
   * The process variables that the diagram names: in expressions, as element and result variables,
   * and in the mappings to and from called processes. Delegates and listeners in expressions do not
   * count.
   */
  Set<String> variables() {
    Set<String> beans =
        camundaAttributes("delegateExpression")
            .map(Diagram::withoutDelimiters)
            .collect(Collectors.toSet());
    Set<String> variables = new HashSet<>();
    expressions()
        .map(expression -> STRING.matcher(expression).replaceAll(""))
        .map(VARIABLE::matcher)
        .flatMap(Matcher::results)
        .map(match -> match.group())
        .filter(name -> !beans.contains(name))
        .forEach(variables::add);
    camundaAttributes("elementVariable").forEach(variables::add);
    camundaAttributes("resultVariable").forEach(variables::add);
    elements()
        .filter(element -> CAMUNDA_NS.equals(element.getNamespaceURI()))
        .forEach(
            element -> {
              switch (element.getLocalName()) {
                case "in" -> add(variables, element, "source");
                case "out" -> add(variables, element, "target");
                case "inputParameter" -> add(variables, element, "name");
                default -> {}
              }
            });
    return variables;
  }

  /**
   * The beans that the diagram names: delegates, listeners, and beans whose methods expressions
   * call.
   */
  Set<String> beans() {
    Set<String> beans =
        expressions()
            .map(expression -> STRING.matcher(expression).replaceAll(""))
            .flatMap(expression -> BEAN.matcher(expression).results())
            .map(match -> match.group())
            .collect(Collectors.toSet());
    camundaAttributes("delegateExpression").map(Diagram::withoutDelimiters).forEach(beans::add);
    return beans;
  }

  /** The string literals in the expressions, which are names of enum constants. */
  Set<String> constants() {
    return expressions()
        .flatMap(expression -> STRING.matcher(expression).results())
        .map(match -> match.group().replace("'", ""))
        .collect(Collectors.toSet());
  }

  /** The ids of the decision tables that the diagram evaluates. */
  Set<String> decisions() {
    return camundaAttributes("decisionRef").collect(Collectors.toSet());
  }

  /** The variables that a decision table reads in its inputs and entries. */
  Set<String> decisionInputs() {
    Set<String> inputs = new HashSet<>(variables());
    elements()
        .filter(element -> "inputExpression".equals(element.getLocalName()))
        .forEach(element -> inputs.add(element.getTextContent().strip()));
    return inputs;
  }

  /** The names of a decision table's outputs. */
  Set<String> decisionOutputs() {
    Set<String> outputs = new HashSet<>();
    elements()
        .filter(element -> "output".equals(element.getLocalName()))
        .forEach(element -> add(outputs, element, "name"));
    return outputs;
  }

  /** The kind of an event by its event definition, such as {@code timer}; empty without one. */
  static Optional<String> eventKind(Element event) {
    NodeList children = event.getChildNodes();
    return IntStream.range(0, children.getLength())
        .mapToObj(children::item)
        .map(Node::getLocalName)
        .filter(name -> name != null && name.endsWith("EventDefinition"))
        .map(name -> name.substring(0, name.length() - "EventDefinition".length()))
        .findFirst();
  }

  private static void add(Set<String> variables, Element element, String attribute) {
    if (element.hasAttribute(attribute)) {
      variables.add(element.getAttribute(attribute));
    }
  }

  private static String withoutDelimiters(String expression) {
    return expression.replaceAll("[${}]", "");
  }

  private Stream<Element> elements() {
    NodeList all = xml.getElementsByTagName("*");
    return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i));
  }

  private Stream<String> camundaAttributes(String attribute) {
    return elements()
        .flatMap(
            element ->
                Stream.of(
                    element.getAttributeNS(CAMUNDA_NS, attribute), element.getAttribute(attribute)))
        .filter(value -> !value.isEmpty());
  }

  private Stream<String> expressions() {
    return texts().flatMap(text -> EXPRESSION.matcher(text).results()).map(match -> match.group(1));
  }

  /** The values of all attributes, and the texts of elements without child elements. */
  private Stream<String> texts() {
    return elements()
        .flatMap(
            element ->
                Stream.concat(
                    IntStream.range(0, element.getAttributes().getLength())
                        .mapToObj(i -> ((Attr) element.getAttributes().item(i)).getValue()),
                    element.getElementsByTagName("*").getLength() == 0
                        ? Stream.of(element.getTextContent())
                        : Stream.empty()));
  }
}
