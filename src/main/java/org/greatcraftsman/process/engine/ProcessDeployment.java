package org.greatcraftsman.process.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the diagrams, decision tables and forms under the same names whether the application runs
 * from a folder or from a jar. The automatic deployment of the engine uses paths as names, so it
 * would create a new version of each resource after a switch between the two; it also omits the
 * forms.
 */
@Component
class ProcessDeployment implements SmartInitializingSingleton {

  private static final String[] PATTERNS = {
    "classpath*:processes/*.bpmn", "classpath*:processes/*.dmn", "classpath*:forms/*.form"
  };

  private final RepositoryService repository;
  private final ResourcePatternResolver resources;
  private final FormCompletenessCheck check;

  ProcessDeployment(
      RepositoryService repository,
      ResourcePatternResolver resources,
      FormCompletenessCheck check) {
    this.repository = repository;
    this.resources = resources;
    this.check = check;
  }

  @Override
  public void afterSingletonsInstantiated() {
    Map<String, byte[]> files = files();
    check.check(files);
    DeploymentBuilder deployment =
        repository.createDeployment().name("大城工匠").enableDuplicateFiltering(false);
    files.forEach(
        (name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
    deployment.deploy();
  }

  private Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try {
      for (String pattern : PATTERNS) {
        String folder = pattern.substring(pattern.indexOf(':') + 1, pattern.indexOf('/') + 1);
        Resource[] found = resources.getResources(pattern);
        Arrays.sort(found, Comparator.comparing(Resource::getFilename));
        for (Resource file : found) {
          files.put(folder + file.getFilename(), file.getContentAsByteArray());
        }
      }
    } catch (IOException unreadable) {
      throw new IllegalStateException("a process, decision or form cannot be read", unreadable);
    }
    return files;
  }
}
