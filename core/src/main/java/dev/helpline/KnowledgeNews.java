package dev.helpline;

import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Link;
import dev.helpline.ticket.Linked;
import dev.helpline.ticket.MakerRequest;
import dev.helpline.ticket.MakersAnswered;
import dev.helpline.ticket.MakersAsked;
import java.util.Optional;

/** Who hears of what is found out, within the desk and from the makers of the product. */
final class KnowledgeNews {

    private KnowledgeNews() {}

    static void addTo(News news) {
        news.on(MakersAsked.class, (asked, before, letters) -> {
            MakerRequest request = asked.request();
            letters.toMakers(request.by() + " asks for " + request.what() + ": " + request.text());
        });
        news.on(MakersAnswered.class, (answer, before, letters) -> {
            String words = answer.by().name() + " answered on " + answer.what() + ": " + answer.text();
            Optional<Agent> asker = before.arrangements().request(answer.what()).map(MakerRequest::by);
            asker.ifPresent(agent -> letters.unlessBy(answer.by(), agent, words));
            if (asker.isEmpty() || !before.isOwnedBy(asker.get())) {
                letters.toOwner(answer.by(), words);
            }
        });
        news.on(Linked.class, (linked, before, letters) -> {
            Link link = linked.link();
            letters.toOwner(linked.by(), "is " + link);
            if (link.kind() == Link.Kind.DUPLICATE_OF) {
                letters.toCustomer("your request goes on as part of " + link.to());
            } else if (link.kind() == Link.Kind.SPLIT_INTO) {
                letters.toCustomer("a second part of your request goes on as " + link.to());
            }
        });
    }
}
