/**
 * Contracts, laws, generators and a simulation that prove what a host implements.
 *
 * <p>Whoever writes one of these begins with a test class that implements the contract and names its subject:
 *
 * <table>
 *   <caption>What proves what</caption>
 *   <tr><td>a policy</td><td>{@link dev.helpline.testkit.PolicyContract}, or
 *       {@link dev.helpline.testkit.WeeklyPolicyContract} and {@link dev.helpline.testkit.PausingPolicyContract}</td></tr>
 *   <tr><td>a ticket store</td><td>{@link dev.helpline.testkit.TicketStoreContract}, with
 *       {@link dev.helpline.testkit.DeskSimulation} for longer runs</td></tr>
 *   <tr><td>a channel</td><td>{@link dev.helpline.testkit.ChannelContract}</td></tr>
 *   <tr><td>a roster</td><td>{@link dev.helpline.testkit.RosterContract}</td></tr>
 *   <tr><td>business hours</td><td>{@link dev.helpline.testkit.HoursContract}</td></tr>
 *   <tr><td>a workflow</td><td>{@link dev.helpline.testkit.WorkflowContract}, and
 *       {@link dev.helpline.testkit.TransitionCoverage} for the tests of it</td></tr>
 * </table>
 *
 * <p>The contracts of stores and channels are JUnit Jupiter tests; the others are jqwik properties, whose engine a host
 * has on its test class path as well. {@link dev.helpline.testkit.HelplineDomain} generates whatever they ask about.
 */
@NullMarked
package dev.helpline.testkit;

import org.jspecify.annotations.NullMarked;
