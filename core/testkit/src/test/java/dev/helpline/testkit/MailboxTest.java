package dev.helpline.testkit;

/** The contract is about channels that reach somebody; the smallest is a list. */
class MailboxTest implements ChannelContract {

    @Override
    public Line newLine() {
        return new Mailbox();
    }
}
