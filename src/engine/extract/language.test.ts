import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detectLanguage } from "./language.ts";

describe("the language of a text", () => {
  test.each<[string, string]>([
    [
      "en",
      "We are looking for a baker who will join our team and work with you on the bread of tomorrow.",
    ],
    [
      "de",
      "Wir suchen für unser Team in Kiel eine Bäckerin, die mit uns das Brot von morgen backt.",
    ],
    [
      "fr",
      "Nous recherchons pour notre équipe un boulanger qui prépare avec nous le pain de demain.",
    ],
    [
      "es",
      "Buscamos para nuestro equipo un panadero que prepare con nosotros el pan de la mañana.",
    ],
    ["it", "Cerchiamo per il nostro team un panettiere che prepari con noi il pane di domani."],
    ["nl", "Wij zoeken voor ons team een bakker die met ons het brood van morgen bakt."],
    ["pt", "Procuramos para a nossa equipa um padeiro que prepare com a gente o pão de amanhã."],
    [
      "pl",
      "Szukamy do naszego zespołu piekarza, który będzie z nami piec chleb i nie boi się pracy.",
    ],
    [
      "sv",
      "Vi söker en bagare till vårt team som vill baka morgondagens bröd och är van att jobba med oss.",
    ],
    [
      "ja",
      "私たちはパンを焼く仲間を募集しています。朝が早い仕事ですが、とても楽しい職場です。ご応募をお待ちしております。",
    ],
    [
      "ko",
      "우리는 따뜻하고 함께 빵을 구울 동료를 찾고 있습니다. 아침 일찍 시작하지만 즐거운 직장입니다.",
    ],
    ["zh", "我们正在寻找一位经验丰富的面包师加入我们的团队，负责每天早上的面包制作和销售工作。"],
    ["ru", "Мы ищем пекаря в нашу команду, который будет печь вместе с нами хлеб завтрашнего дня."],
  ])("%s", (language, text) => expect(detectLanguage(text)).toBe(language));

  test.each(["", "Baker", "SQL, Go, Kafka", "12345", "   "])("%j is too short to tell", (text) =>
    expect(detectLanguage(text)).toBeNull(),
  );

  test("only the beginning is read, and any string is answered", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        detectLanguage(text);
      }),
    );
    const started = performance.now();
    for (const unit of ["a", " ", "(", "\ud800", "9"]) detectLanguage(unit.repeat(1_000_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
