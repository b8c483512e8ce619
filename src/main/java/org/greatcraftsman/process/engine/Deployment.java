package org.greatcraftsman.process.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the diagrams, decision tables and forms under names of our own, the same from a folder
 * and from a jar: the engine's automatic deployment would make a new version of everything when one
 * switches between the two, and leaves the forms out.
 */
@Component
class Deployment implements SmartInitializingSingleton {

  private static final String[] PATTERNS = {
    "classpath*:processes/*.bpmn", "classpath*:processes/*.dmn", "classpath*:forms/*.form"
  };

  private final RepositoryService repository;
  private final ResourcePatternResolver resources;

  Deployment(RepositoryService repository, ResourcePatternResolver resources) {
    this.repository = repository;
    this.resources = resources;
  }

  @Override
  public void afterSingletonsInstantiated() {
    DeploymentBuilder deployment =
        repository.createDeployment().name("大城工匠").enableDuplicateFiltering(false);
    try {
      for (String pattern : PATTERNS) {
        String folder = pattern.substring(pattern.indexOf(':') + 1, pattern.indexOf('/') + 1);
        Resource[] files = resources.getResources(pattern);
        Arrays.sort(files, Comparator.comparing(Resource::getFilename));
        for (Resource file : files) {
          try (InputStream content = file.getInputStream()) {
            deployment.addInputStream(folder + file.getFilename(), content);
          }
        }
      }
    } catch (IOException unreadable) {
      throw new IllegalStateException("a process, decision or form cannot be read", unreadable);
    }
    deployment.deploy();
  }
}
