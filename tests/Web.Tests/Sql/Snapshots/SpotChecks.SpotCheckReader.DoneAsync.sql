-- SpotChecks.SpotCheckReader.DoneAsync

-- 1 of 2
-- PostgreSQL
-- @files uuid[], @me uuid, @me2 uuid, @holders uuid[], @campaign_Id uuid, @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "SpotChecks" AS s
    WHERE EXISTS (
        SELECT 1
        FROM "Problems" AS p
        WHERE ((p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me2 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r
            WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR p."PersonId" = @me2) AND p."CampaignId" = @campaign_Id AND p."Id" = s."ProblemId")
    LIMIT @p
) AS s0;
-- SQL Server
DECLARE @p int, @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @campaign_Id varbinary(16);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [SpotChecks] AS [s]
    WHERE EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me2 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r]
            WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR [p].[PersonId] = @me2) AND [p].[CampaignId] = @campaign_Id AND [p].[Id] = [s].[ProblemId])
) AS [s0];

-- 2 of 2
-- PostgreSQL
-- @files uuid[], @me uuid, @me2 uuid, @holders uuid[], @campaign_Id uuid, @p integer
SELECT s0."Id", s0."At", s0."ClosedAt", s0."Result", s0."Words", s0."ByName", p0."Id" AS "ProblemId", p0."Number", p0."Content_Text" AS "Text", p0."Content_Term" AS "Term", u."Name" AS "Unit", p1."Name" AS "Person"
FROM (
    SELECT s."Id", s."At", s."ByName", s."ClosedAt", s."ProblemId", s."Result", s."Words"
    FROM "SpotChecks" AS s
    WHERE EXISTS (
        SELECT 1
        FROM "Problems" AS p
        WHERE ((p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me2 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r
            WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR p."PersonId" = @me2) AND p."CampaignId" = @campaign_Id AND p."Id" = s."ProblemId")
    ORDER BY s."At" DESC, s."Id" DESC
    LIMIT @p
) AS s0
INNER JOIN "Problems" AS p0 ON s0."ProblemId" = p0."Id"
INNER JOIN "Units" AS u ON p0."UnitId" = u."Id"
LEFT JOIN "People" AS p1 ON p0."PersonId" = p1."Id"
ORDER BY s0."At" DESC, s0."Id" DESC;
-- SQL Server
DECLARE @p int, @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @campaign_Id varbinary(16);
SELECT [s0].[Id], [s0].[At], [s0].[ClosedAt], [s0].[Result], [s0].[Words], [s0].[ByName], [p0].[Id] AS [ProblemId], [p0].[Number], [p0].[Content_Text] AS [Text], [p0].[Content_Term] AS [Term], [u].[Name] AS [Unit], [p1].[Name] AS [Person]
FROM (
    SELECT TOP(@p) [s].[Id], [s].[At], [s].[ByName], [s].[ClosedAt], [s].[ProblemId], [s].[Result], [s].[Words]
    FROM [SpotChecks] AS [s]
    WHERE EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me2 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r]
            WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR [p].[PersonId] = @me2) AND [p].[CampaignId] = @campaign_Id AND [p].[Id] = [s].[ProblemId])
    ORDER BY [s].[At] DESC, [s].[Id] DESC
) AS [s0]
INNER JOIN [Problems] AS [p0] ON [s0].[ProblemId] = [p0].[Id]
INNER JOIN [Units] AS [u] ON [p0].[UnitId] = [u].[Id]
LEFT JOIN [People] AS [p1] ON [p0].[PersonId] = [p1].[Id]
ORDER BY [s0].[At] DESC, [s0].[Id] DESC;
