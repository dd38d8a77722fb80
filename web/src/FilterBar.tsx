import { Group, MultiSelect, NumberInput, Select, Switch } from "@mantine/core";
import type { Filters } from "../../src/contract/index.ts";

interface Props {
  filters: Filters;
  onChange(filters: Filters): void;
}

const MODES = [
  { value: "remote", label: "Remote" },
  { value: "hybrid", label: "Hybrid" },
  { value: "onsite", label: "On site" },
];
const AGES = [
  { value: "1", label: "Since yesterday" },
  { value: "7", label: "This week" },
  { value: "30", label: "This month" },
];
const COUNTRIES = [
  "AT",
  "AU",
  "BE",
  "BR",
  "CA",
  "CH",
  "CZ",
  "DE",
  "DK",
  "ES",
  "FI",
  "FR",
  "GB",
  "IE",
  "IL",
  "IN",
  "IT",
  "JP",
  "MX",
  "NL",
  "NO",
  "PL",
  "PT",
  "SE",
  "SG",
  "US",
];

/** The hard filters. What a posting does not say never hides it. */
export function FilterBar({ filters, onChange }: Props) {
  const set = <Name extends keyof Filters>(name: Name, value: Filters[Name] | undefined) => {
    const { [name]: _before, ...others } = filters;
    onChange(value === undefined ? others : { ...others, [name]: value });
  };
  const countryNames = new Intl.DisplayNames("en", { type: "region" });
  return (
    <Group gap="xs" align="end">
      <MultiSelect
        size="xs"
        label="Countries"
        placeholder={filters.countries?.length ? "" : "anywhere"}
        searchable
        w={170}
        data={COUNTRIES.map((code) => ({ value: code, label: countryNames.of(code) ?? code }))}
        value={filters.countries ?? []}
        onChange={(countries) => set("countries", countries.length > 0 ? countries : undefined)}
      />
      <MultiSelect
        size="xs"
        label="Place of work"
        placeholder={filters.workModes?.length ? "" : "any"}
        w={150}
        data={MODES}
        value={filters.workModes ?? []}
        onChange={(modes) =>
          set(
            "workModes",
            modes.length > 0 ? (modes as NonNullable<Filters["workModes"]>) : undefined,
          )
        }
      />
      <NumberInput
        size="xs"
        label="Pay from, EUR a year"
        w={140}
        min={0}
        step={5000}
        thousandSeparator=","
        value={filters.salaryMin?.amount ?? ""}
        onChange={(amount) =>
          set(
            "salaryMin",
            Number(amount) > 0
              ? { amount: Number(amount), currency: "EUR", period: "YEAR" }
              : undefined,
          )
        }
      />
      <Select
        size="xs"
        label="Posted"
        placeholder="any time"
        w={140}
        clearable
        data={AGES}
        value={filters.maxAgeDays === undefined ? null : String(filters.maxAgeDays)}
        onChange={(days) => set("maxAgeDays", days === null ? undefined : Number(days))}
      />
      <Switch
        size="sm"
        mb={6}
        label="I need a visa"
        checked={filters.needsVisa ?? false}
        onChange={(event) => set("needsVisa", event.currentTarget.checked || undefined)}
      />
    </Group>
  );
}
