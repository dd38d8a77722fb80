import { Table, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getEvidenceWeeks } from "./api.ts";

/** Quotes that did not hold, week by week: a rising share says that a model invents. */
export function EvidenceTrend() {
  const weeks = useQuery({ queryKey: ["evidence"], queryFn: getEvidenceWeeks });
  if (!weeks.data?.length) return null;
  return (
    <div>
      <Title order={3} size="h6">
        Quotes checked against resumes
      </Title>
      <Table fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Week of</Table.Th>
            <Table.Th>Checked</Table.Th>
            <Table.Th>Not confirmed</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {weeks.data.slice(0, 8).map(({ week, claims, unverified }) => (
            <Table.Tr key={week}>
              <Table.Td>{week}</Table.Td>
              <Table.Td>{claims}</Table.Td>
              <Table.Td>
                {unverified}
                <Text span size="xs" c="dimmed">
                  {claims > 0 && ` (${((100 * unverified) / claims).toFixed(1)} %)`}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
