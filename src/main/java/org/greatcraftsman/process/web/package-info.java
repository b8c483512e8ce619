/** Filters and endpoints that adapt Camunda's web apps and their REST layer. */
package org.greatcraftsman.process.web;
