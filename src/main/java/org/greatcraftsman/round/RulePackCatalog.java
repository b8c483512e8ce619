package org.greatcraftsman.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.greatcraftsman.Refusal;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The rule packs that come with the application ({@code classpath:rules/*.yaml}), all checked at
 * start: a fault stops the start and names every fault.
 */
@Component
public class RulePackCatalog {

  private final Map<String, ParsedRulePack> packsById = new TreeMap<>();

  RulePackCatalog(RulePackParser parser) {
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver().getResources("classpath:rules/*.yaml")) {
        ParsedRulePack pack =
            parser.parse(file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
        packsById.put(pack.rules().id(), pack);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the packs. */
  public Set<String> ids() {
    return packsById.keySet();
  }

  /** The pack with this name, as it is shipped; an open round has its own locked copy. */
  public RulePack get(String id) {
    return getParsed(id).rules();
  }

  ParsedRulePack getParsed(String id) {
    ParsedRulePack pack = packsById.get(id);
    if (pack == null) {
      throw new Refusal(
          "没有名为“" + id + "”的规则包，请从下列规则包中选择：" + String.join("、", packsById.keySet()) + "。");
    }
    return pack;
  }
}
