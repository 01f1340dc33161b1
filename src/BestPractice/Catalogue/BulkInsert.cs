using System.Globalization;
using Microsoft.Data.Sqlite;

namespace BestPractice.Catalogue;

/// <summary>Writes the many rows of the long tables by one prepared statement: about twice as fast as an object of named values for each row.</summary>
internal static class BulkInsert
{
    /// <summary>Runs the statement once for each row.</summary>
    /// <param name="database">An open connection.</param>
    /// <param name="sql">A statement with the parameters <c>$0</c>, <c>$1</c> and so on.</param>
    /// <param name="rows">The values in the order of the parameters, as many in every row.</param>
    public static void Run(SqliteConnection database, string sql, IEnumerable<object?[]> rows)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        foreach (var row in rows)
        {
            while (command.Parameters.Count < row.Length)
                command.Parameters.Add(new SqliteParameter { ParameterName = "$" + command.Parameters.Count.ToString(CultureInfo.InvariantCulture) });
            for (var column = 0; column < row.Length; column++) command.Parameters[column].Value = row[column] ?? DBNull.Value;
            command.ExecuteNonQuery();
        }
    }
}
