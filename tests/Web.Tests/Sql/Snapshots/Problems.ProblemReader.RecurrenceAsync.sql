-- Problems.ProblemReader.RecurrenceAsync

-- 1 of 2
-- PostgreSQL
-- @files uuid[], @me uuid, @me3 uuid, @holders uuid[], @id uuid
SELECT r."ProblemId", r."At", r."CampaignId", r."EarlierClosedAt", r."EarlierProblemId", r."FocusAreaCode", r."Phrases", p0."Number"
FROM "Recurrences" AS r
INNER JOIN (
    SELECT p."Id", p."Number"
    FROM "Problems" AS p
    WHERE (p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me3 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r0
        WHERE r0."ListId" = p."ListId" AND r0."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR p."PersonId" = @me3
) AS p0 ON r."EarlierProblemId" = p0."Id"
WHERE r."ProblemId" = @id
LIMIT 2;
-- SQL Server
DECLARE @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me3 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @id varbinary(16);
SELECT TOP(2) [r].[ProblemId], [r].[At], [r].[CampaignId], [r].[EarlierClosedAt], [r].[EarlierProblemId], [r].[FocusAreaCode], [r].[Phrases], [r].[RowNumber], [p0].[Number]
FROM [Recurrences] AS [r]
INNER JOIN (
    SELECT [p].[Id], [p].[Number]
    FROM [Problems] AS [p]
    WHERE ([p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me3 AND EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r0]
        WHERE [r0].[ListId] = [p].[ListId] AND [r0].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR [p].[PersonId] = @me3
) AS [p0] ON [r].[EarlierProblemId] = [p0].[Id]
WHERE [r].[ProblemId] = @id;

-- 2 of 2
-- PostgreSQL
-- @files uuid[], @me uuid, @me3 uuid, @holders uuid[], @id uuid
SELECT r."ProblemId", r."At", r."CampaignId", r."EarlierClosedAt", r."EarlierProblemId", r."FocusAreaCode", r."Phrases", p0."Number"
FROM "Recurrences" AS r
INNER JOIN (
    SELECT p."Id", p."Number"
    FROM "Problems" AS p
    WHERE (p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR p."PersonId" = @me3 OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me3 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r0
        WHERE r0."ListId" = p."ListId" AND r0."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0)
) AS p0 ON r."EarlierProblemId" = p0."Id"
WHERE r."ProblemId" = @id
LIMIT 2;
-- SQL Server
DECLARE @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me3 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @id varbinary(16);
SELECT TOP(2) [r].[ProblemId], [r].[At], [r].[CampaignId], [r].[EarlierClosedAt], [r].[EarlierProblemId], [r].[FocusAreaCode], [r].[Phrases], [r].[RowNumber], [p0].[Number]
FROM [Recurrences] AS [r]
INNER JOIN (
    SELECT [p].[Id], [p].[Number]
    FROM [Problems] AS [p]
    WHERE ([p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR [p].[PersonId] = @me3 OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me3 AND EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r0]
        WHERE [r0].[ListId] = [p].[ListId] AND [r0].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0)
) AS [p0] ON [r].[EarlierProblemId] = [p0].[Id]
WHERE [r].[ProblemId] = @id;
