import { describe, expect, test } from "vitest";
import { readResumeFile } from "./index.ts";
import { aPdf, type Placed } from "./samples.ts";

const read = (page: readonly Placed[]) => readResumeFile(aPdf([page]), null);
/** Lines one under the other from a height, with a distance between. */
const column = (x: number, y: number, lines: readonly string[], distance = 14): Placed[] =>
  lines.map((text, at) => [x, y - at * distance, text]);

describe("the reading order of a PDF", () => {
  test("two columns under a name: one column, then the other", async () => {
    const left = ["Contact", "Portville", "Skills", "Kneading", "Python", "Scheduling"];
    const right = ["Experience", "Baker at Crumb & Sons", "2019 - present", "Bakes for the town."];
    const text = await read([
      [50, 790, "Mara Ellingford", 22],
      ...column(50, 740, left),
      ...column(220, 733, right),
    ]);
    expect(text.split("\n").filter(Boolean)).toEqual(["Mara Ellingford", ...left, ...right]);
  });

  test("two columns of prose on the same baselines", async () => {
    const left = [
      "Mara bakes for the whole",
      "town and keeps the books",
      "of the bakery that her",
      "mother founded long ago",
    ];
    const right = [
      "She wrote the order system",
      "that the bakery runs on",
      "and looks after the two",
      "ovens and the mill as well",
    ];
    const text = await read([...column(50, 700, left), ...column(300, 700, right)]);
    expect(text.split("\n").filter(Boolean)).toEqual([...left, ...right]);
  });

  test("dates at the right margin stay beside their posts", async () => {
    const page: Placed[] = [];
    for (const [at, year] of [2014, 2016, 2018, 2020, 2022].entries()) {
      page.push(
        [50, 700 - at * 40, `Baker ${at + 1}, Crumb & Sons`],
        [480, 700 - at * 40, `${year} - ${year + 2}`],
      );
      page.push([
        50,
        686 - at * 40,
        "Baked bread for the whole of the town and the villages around it.",
      ]);
    }
    const lines = (await read(page)).split("\n").filter(Boolean);
    expect(lines[0]).toBe("Baker 1, Crumb & Sons\t2014 - 2016");
    expect(lines[8]).toBe("Baker 5, Crumb & Sons\t2022 - 2024");
  });

  test("dates in a narrow margin stay beside their posts, also when they wrap", async () => {
    const text = await read([
      ...column(50, 700, ["03/2019 –", "today"]),
      ...column(140, 700, ["Head Baker, Crumb & Sons", "Led twelve people over three shifts"]),
      ...column(50, 660, ["2014 – 2019"]),
      ...column(140, 660, ["Baker, Portville Bread", "Baked bread", "Trained apprentices"]),
    ]);
    expect(text.split("\n").filter(Boolean)).toEqual([
      "03/2019 – today\tHead Baker, Crumb & Sons",
      "Led twelve people over three shifts",
      "2014 – 2019\tBaker, Portville Bread",
      "Baked bread",
      "Trained apprentices",
    ]);
  });

  test("a table row by row", async () => {
    const rows = ["Python", "SQL", "Baking", "Milling", "Sales"].flatMap((skill, at): Placed[] => [
      [50, 700 - at * 14, skill],
      [200, 700 - at * 14, `${at + 1} years`],
      [350, 700 - at * 14, "good"],
    ]);
    expect((await read(rows)).split("\n").slice(0, 2)).toEqual([
      "Python\t1 years\tgood",
      "SQL\t2 years\tgood",
    ]);
  });

  test("a heading set in wide letters is closed up", async () => {
    expect(
      await read([
        [50, 700, "E X P E R I E N C E"],
        [50, 686, "Baker since 2019"],
      ]),
    ).toBe("EXPERIENCE\nBaker since 2019");
  });

  test("a word broken at a line's end stays as it stands", async () => {
    expect(
      await read([
        [50, 700, "Ran the manage-"],
        [50, 686, "ment of the bakery"],
      ]),
    ).toBe("Ran the manage-\nment of the bakery");
  });
});
