-- Submissions.SubmissionReader.FiguresAsync

-- 1 of 1
-- PostgreSQL
-- @lists uuid[]
SELECT p."Subject", p."State", p."Content_Term", count(*)::int
FROM "Problems" AS p
WHERE p."ListId" = ANY (@lists) AND p."State" <> 'draft' AND p."State" <> 'filed' AND p."State" <> 'withdrawn'
GROUP BY p."Subject", p."State", p."Content_Term";
-- SQL Server
DECLARE @lists1 varbinary(16), @lists2 varbinary(16);
SELECT [p].[Subject], [p].[State], [p].[Content_Term], COUNT(*)
FROM [Problems] AS [p]
WHERE [p].[ListId] IN (@lists1, @lists2) AND [p].[State] <> 'draft' AND [p].[State] <> 'filed' AND [p].[State] <> 'withdrawn'
GROUP BY [p].[Subject], [p].[State], [p].[Content_Term];
