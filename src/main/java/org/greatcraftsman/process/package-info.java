/**
 * The engine: its configuration, the form guard, deployment and deadlines, and one sub-package for
 * each BPMN file. The only room that imports {@code org.camunda}.
 */
package org.greatcraftsman.process;
