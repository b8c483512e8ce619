package org.greatcraftsman.voting;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Registers the settings of the vote. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VotingSettings.class)
class VotingConfiguration {}
