import type { ReactNode } from "react";

/** The head of a table of names and numbers: the first column names, the others stand right, as their numbers do. */
export function TableHead({ name, numbers }: { readonly name: string; readonly numbers: readonly string[] }): ReactNode {
  return (
    <thead>
      <tr>
        <th scope="col">{name}</th>
        {numbers.map((label) => (
          <th key={label} scope="col" className="n">
            {label}
          </th>
        ))}
      </tr>
    </thead>
  );
}
