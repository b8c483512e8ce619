package org.greatcraftsman.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.greatcraftsman.nomination.AuditDecision;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Step;
import org.greatcraftsman.round.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.NamedInterface;
import org.w3c.dom.Element;

/** Tests that each contract and its diagram declare the same names in the agreed grammar. */
class ProcessContractTest {

  /**
   * The id prefixes by kind of element, where they differ from the kind. The prefix of a catching
   * or boundary event is the kind of its event definition.
   */
  private static final Map<String, String> PREFIXES =
      Map.of(
          "startEvent", "start",
          "endEvent", "end",
          "exclusiveGateway", "gateway",
          "parallelGateway", "gateway",
          "inclusiveGateway", "gateway",
          "eventBasedGateway", "gateway");

  static List<Contract> processes() {
    return Contract.ofProcesses();
  }

  static List<Contract> decisions() {
    return Contract.ofDecisions();
  }

  static Stream<Contract> contracts() {
    return Stream.concat(processes().stream(), decisions().stream());
  }

  @Test
  void everyProcessHasOneContract() throws IOException {
    List<String> diagrams =
        Stream.of(
                new PathMatchingResourcePatternResolver()
                    .getResources("classpath:processes/*.bpmn"))
            .map(Resource::getFilename)
            .map(name -> name.replace(".bpmn", ""))
            .toList();

    assertThat(processes()).extracting(Contract::key).containsExactlyInAnyOrderElementsOf(diagrams);
  }

  @ParameterizedTest
  @MethodSource("processes")
  void theContractIsExposedToOtherModules(Contract contract) {
    assertThat(contract.type().getAnnotation(NamedInterface.class).value())
        .containsExactly("contract");
  }

  @ParameterizedTest
  @MethodSource("processes")
  void theContractDeclaresExactlyTheFlowNodesOfTheDiagram(Contract contract) {
    List<String> ids =
        Diagram.of(contract.key() + ".bpmn").flowNodes().stream()
            .map(node -> node.getAttribute("id"))
            .toList();

    assertThat(contract.in("Elements").values()).containsExactlyInAnyOrderElementsOf(ids);
  }

  @ParameterizedTest
  @MethodSource("processes")
  void theContractDeclaresExactlyTheMessagesOfTheDiagram(Contract contract) {
    List<String> names =
        Diagram.of(contract.key() + ".bpmn").messages().stream()
            .map(message -> message.getAttribute("name"))
            .toList();

    assertThat(contract.in("Messages").values()).containsExactlyInAnyOrderElementsOf(names);
  }

  @ParameterizedTest
  @MethodSource("processes")
  void theContractDeclaresEveryVariableThatTheDiagramNames(Contract contract) {
    Diagram diagram = Diagram.of(contract.key() + ".bpmn");
    Set<String> named = new HashSet<>(diagram.variables());
    diagram.decisions().stream()
        .map(table -> Diagram.of(table + ".dmn"))
        .forEach(
            table -> {
              named.addAll(table.decisionInputs());
              named.addAll(table.decisionOutputs());
            });

    assertThat(contract.in("Variables").values()).containsAll(named);
  }

  @ParameterizedTest
  @MethodSource("processes")
  void everyDeclaredVariableIsUsedByTheDiagramOrItsDelegates(Contract contract) throws IOException {
    Set<String> named = Diagram.of(contract.key() + ".bpmn").variables();
    String code = sources(contract.type());
    Map<String, String> variables = new HashMap<>(contract.in("Variables"));

    // The deadline expressions of every process read the round.
    assertThat(variables.remove("ROUND")).isEqualTo(CommonVariables.ROUND.name());
    variables.forEach(
        (constant, name) ->
            assertThat(named.contains(name) || code.contains("Variables." + constant))
                .as(name)
                .isTrue());
  }

  @ParameterizedTest
  @MethodSource("processes")
  void everyBeanThatTheDiagramNamesExists(Contract contract) {
    BeanDefinitionRegistry registry = new SimpleBeanDefinitionRegistry();
    new ClassPathBeanDefinitionScanner(registry).scan("org.greatcraftsman.process");

    assertThat(registry.getBeanDefinitionNames())
        .containsAll(Diagram.of(contract.key() + ".bpmn").beans());
  }

  @ParameterizedTest
  @MethodSource("processes")
  void everyStringLiteralInAnExpressionIsADeadlineAStepOrADecision(Contract contract) {
    Set<String> known = new HashSet<>();
    for (Enum<?>[] constants :
        new Enum<?>[][] {Deadline.values(), Step.values(), AuditDecision.values()}) {
      Stream.of(constants).map(Enum::name).forEach(known::add);
    }

    assertThat(known).containsAll(Diagram.of(contract.key() + ".bpmn").constants());
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void theContractOfADecisionDeclaresExactlyItsInputs(Contract contract) {
    Diagram table = Diagram.of(contract.key() + ".dmn");

    assertThat(contract.in("Inputs").values())
        .containsExactlyInAnyOrderElementsOf(table.decisionInputs());
    assertThat(contract.in("Outputs").values()).isSubsetOf(table.decisionOutputs());
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void theNameOfAConstantFollowsFromItsValue(Contract contract) {
    contract
        .constants()
        .forEach(
            (nested, names) ->
                names.forEach(
                    (constant, name) ->
                        assertThat(constant)
                            .as(nested + " " + name)
                            .isEqualTo(
                                name.replaceAll("(?<=[a-z0-9])([A-Z])", "_$1").toUpperCase())));
  }

  @ParameterizedTest
  @MethodSource("processes")
  void anElementIdStartsWithTheKindOfItsElement(Contract contract) {
    for (Element node : Diagram.of(contract.key() + ".bpmn").flowNodes()) {
      String kind = node.getLocalName();
      String prefix =
          switch (kind) {
            case "intermediateCatchEvent", "boundaryEvent" -> Diagram.eventKind(node).orElseThrow();
            default -> PREFIXES.getOrDefault(kind, kind);
          };

      assertThat(node.getAttribute("id")).matches(prefix + "_[a-z][a-zA-Z]*");
    }
  }

  @ParameterizedTest
  @MethodSource("processes")
  void theIdOfAMessageIsDerivedFromItsName(Contract contract) {
    for (Element message : Diagram.of(contract.key() + ".bpmn").messages()) {
      assertThat(message.getAttribute("name")).matches("message_[a-z][a-zA-Z]*");
      assertThat(message.getAttribute("id"))
          .isEqualTo(message.getAttribute("name").replace("message_", "messageDefinition_"));
    }
  }

  /** The sources of the package of a contract, except the contract itself. */
  private static String sources(Class<?> contract) throws IOException {
    Path folder = Path.of("src/main/java", contract.getPackageName().split("[.]"));
    try (Stream<Path> files = Files.list(folder)) {
      StringBuilder code = new StringBuilder();
      for (Path file :
          files.filter(path -> !path.endsWith(contract.getSimpleName() + ".java")).toList()) {
        code.append(Files.readString(file));
      }
      return code.toString();
    }
  }

  @Test
  void aMessageBelongsToOneProcess() {
    List<String> names =
        processes().stream().flatMap(each -> each.in("Messages").values().stream()).toList();

    assertThat(names).doesNotHaveDuplicates();
  }
}
