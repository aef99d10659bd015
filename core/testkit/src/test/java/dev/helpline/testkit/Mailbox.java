package dev.helpline.testkit;

import dev.helpline.spi.Channel;
import dev.helpline.spi.Message;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A line in memory, to be broken in one place. */
class Mailbox implements ChannelContract.Line {

    final List<ChannelContract.Arrival> arrivals = new CopyOnWriteArrayList<>();
    volatile boolean cut;

    @Override
    public Channel channel() {
        return this::deliver;
    }

    void deliver(Message message) throws Exception {
        if (cut) {
            throw new IOException("no route");
        }
        arrivals.add(new ChannelContract.Arrival(message.address(), message.text()));
    }

    @Override
    public List<ChannelContract.Arrival> arrived() {
        return List.copyOf(arrivals);
    }

    @Override
    public void cut() {
        cut = true;
    }

    @Override
    public void mend() {
        cut = false;
    }
}
