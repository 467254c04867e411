-- Deadlines.DeadlineReader.ExtensionsAsync

-- 1 of 1
-- PostgreSQL
-- @deadline_ProblemId uuid, @measure uuid
SELECT e."OldDueOn", e."NewDueOn", s."EndedAt", (
    SELECT d."PostTitle" || ' ' || CASE
        WHEN d."OnBehalfOfName" IS NULL THEN d."PersonName"
        ELSE d."PersonName" || ' 代 ' || COALESCE(d."OnBehalfOfName", '')
    END
    FROM "Decisions" AS d
    WHERE s."Id" IS NOT NULL AND s."Id" = d."RoundId"
    ORDER BY d."At" DESC
    LIMIT 1), s."Id"
FROM "Extensions" AS e
LEFT JOIN "SignOffRounds" AS s ON e."Id" = s."ExtensionId"
WHERE e."ProblemId" = @deadline_ProblemId AND e."MeasureId" = @measure AND s."State" = 'approved'
ORDER BY e."Number";
-- SQL Server
DECLARE @deadline_ProblemId varbinary(16), @measure varbinary(16);
SELECT [e].[OldDueOn], [e].[NewDueOn], [s].[EndedAt], (
    SELECT TOP(1) [d].[PostTitle] + N' ' + CASE
        WHEN [d].[OnBehalfOfName] IS NULL THEN [d].[PersonName]
        ELSE [d].[PersonName] + N' 代 ' + COALESCE([d].[OnBehalfOfName], N'')
    END
    FROM [Decisions] AS [d]
    WHERE [s].[Id] IS NOT NULL AND [s].[Id] = [d].[RoundId]
    ORDER BY [d].[At] DESC), [s].[Id]
FROM [Extensions] AS [e]
LEFT JOIN [SignOffRounds] AS [s] ON [e].[Id] = [s].[ExtensionId]
WHERE [e].[ProblemId] = @deadline_ProblemId AND [e].[MeasureId] = @measure AND [s].[State] = 'approved'
ORDER BY [e].[Number];
